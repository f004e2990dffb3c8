package nl.ghnt.reporting.cijfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the figures of a campaign. The order of the answers does not matter; the order of the population shows. */
public final class Cijferberekening {

    private final Set<String> populatie;
    private final Map<String, Regioantwoord> antwoordPerRegio = new HashMap<>();

    /**
     * Takes the frozen population and what its regions answered.
     *
     * @throws IllegalArgumentException when there is no population, a region answered twice (R235: one phase per region
     *     per period) or answered without being in the population
     */
    public Cijferberekening(List<String> populatie, List<Regioantwoord> antwoorden) {
        this.populatie = new LinkedHashSet<>(populatie);
        if (this.populatie.isEmpty() || this.populatie.size() != populatie.size()) {
            throw new IllegalArgumentException("de populatie is leeg of noemt een regio dubbel");
        }
        for (Regioantwoord antwoord : antwoorden) {
            if (!this.populatie.contains(antwoord.regio())) {
                throw new IllegalArgumentException(antwoord.regio() + " hoort niet bij de populatie");
            }
            if (antwoordPerRegio.put(antwoord.regio(), antwoord) != null) {
                throw new IllegalArgumentException(antwoord.regio() + " heeft meer dan een geaccepteerde inzending");
            }
        }
    }

    /**
     * The figure of a question that was put to every region.
     *
     * @throws IllegalArgumentException when a region answered what the question does not offer
     */
    public Vraagcijfer cijfer(Cijfervraag vraag) {
        return cijfer(vraag, populatie);
    }

    /**
     * The figure of a question that was put to some of the regions: these are its denominator (R261).
     *
     * @throws IllegalArgumentException when a region answered what the question does not offer
     */
    public Vraagcijfer cijfer(Cijfervraag vraag, Set<String> gevraagd) {
        Map<String, List<String>> regiosPerKeuze = new HashMap<>();
        vraag.keuzes().forEach(keuze -> regiosPerKeuze.put(keuze.code(), new ArrayList<>()));
        List<String> onbekend = new ArrayList<>();
        for (String regio : populatie) {
            if (gevraagd.contains(regio)) {
                String keuze = keuze(vraag, regio);
                List<String> regios = keuze == null ? onbekend : regiosPerKeuze.get(keuze);
                if (regios == null) {
                    throw new IllegalArgumentException(regio + " antwoordt '" + keuze + "' op " + vraag.code());
                }
                regios.add(regio);
            }
        }
        List<Vraagcijfer.Uitkomst> uitkomsten = vraag.keuzes().stream()
                .map(keuze -> new Vraagcijfer.Uitkomst(keuze.code(), keuze.label(), regiosPerKeuze.get(keuze.code())))
                .toList();
        return new Vraagcijfer(
                vraag.code(), vraag.gegeven(), vraag.tekst(), vraag.soort(), gevraagd.size(), uitkomsten, onbekend);
    }

    private String keuze(Cijfervraag vraag, String regio) {
        Regioantwoord antwoord = antwoordPerRegio.get(regio);
        return antwoord == null ? null : antwoord.keuzes().get(vraag.code());
    }
}
