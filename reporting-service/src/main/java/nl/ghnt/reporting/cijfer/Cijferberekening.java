package nl.ghnt.reporting.cijfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.reporting.inzending.Antwoordtelling;

/** Computes the figures of a campaign. The order of the answers does not matter; the order of the population shows. */
public final class Cijferberekening {

    private final Set<String> populatie;
    private final Map<String, Map<String, String>> keuzesPerVraag = new HashMap<>();

    private Cijferberekening(List<String> populatie) {
        this.populatie = new LinkedHashSet<>(populatie);
        if (this.populatie.isEmpty() || this.populatie.size() != populatie.size()) {
            throw new IllegalArgumentException("de populatie is leeg of noemt een regio dubbel");
        }
    }

    /**
     * Takes the frozen population and what its regions answered.
     *
     * @throws IllegalArgumentException when there is no population, a region answered twice (R235: one phase per region
     *     per period) or answered without being in the population
     */
    public Cijferberekening(List<String> populatie, List<Regioantwoord> antwoorden) {
        this(populatie);
        Set<String> gezien = new HashSet<>();
        for (Regioantwoord antwoord : antwoorden) {
            mustBeIn(antwoord.regio());
            if (!gezien.add(antwoord.regio())) {
                throw new IllegalArgumentException(antwoord.regio() + " heeft meer dan een geaccepteerde inzending");
            }
            antwoord.keuzes().forEach((vraag, keuze) -> neem(vraag, antwoord.regio(), keuze));
        }
    }

    /**
     * Takes the frozen population and what its regions answered, as it was counted.
     *
     * @throws IllegalArgumentException as above, for a region that gave two answers to one question
     */
    static Cijferberekening van(List<String> populatie, Antwoordtelling telling) {
        Cijferberekening berekening = new Cijferberekening(populatie);
        for (Antwoordtelling.Keuze keuze : telling.keuzes()) {
            String code = Cijfervraag.code(keuze.keuze());
            for (String regio : keuze.regios()) {
                berekening.mustBeIn(regio);
                berekening.neem(keuze.vraag(), regio, code);
            }
        }
        return berekening;
    }

    private void mustBeIn(String regio) {
        if (!populatie.contains(regio)) {
            throw new IllegalArgumentException(regio + " hoort niet bij de populatie");
        }
    }

    private void neem(String vraag, String regio, String keuze) {
        String eerder =
                keuzesPerVraag.computeIfAbsent(vraag, nieuw -> new HashMap<>()).put(regio, keuze);
        if (eerder != null) {
            throw new IllegalArgumentException(regio + " heeft meer dan een antwoord op " + vraag);
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
        Map<String, String> keuzes = keuzesPerVraag.getOrDefault(vraag.code(), Map.of());
        Map<String, List<String>> regiosPerKeuze = new HashMap<>();
        vraag.keuzes().forEach(keuze -> regiosPerKeuze.put(keuze.code(), new ArrayList<>()));
        List<String> onbekend = new ArrayList<>();
        for (String regio : populatie) {
            if (gevraagd.contains(regio)) {
                String keuze = keuzes.get(regio);
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
}
