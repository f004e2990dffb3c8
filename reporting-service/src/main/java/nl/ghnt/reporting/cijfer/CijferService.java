package nl.ghnt.reporting.cijfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.inzending.Geaccepteerd;
import nl.ghnt.reporting.inzending.GeaccepteerdAntwoord;
import nl.ghnt.reporting.inzending.GeaccepteerdeAntwoorden;
import nl.ghnt.reporting.inzending.Regiokeuzes;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;
import nl.ghnt.reporting.vragenlijst.Vraag;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import nl.ghnt.reporting.vragenlijst.VragenlijstService;

/** The figures of a campaign. */
@ApplicationScoped
public class CijferService {

    private final UitvraagService uitvragen;
    private final VragenlijstService vragenlijsten;
    private final GeaccepteerdeAntwoorden antwoorden;
    private final Publicatie publicatie;

    CijferService(
            UitvraagService uitvragen,
            VragenlijstService vragenlijsten,
            GeaccepteerdeAntwoorden antwoorden,
            Publicatie publicatie) {
        this.uitvragen = uitvragen;
        this.vragenlijsten = vragenlijsten;
        this.antwoorden = antwoorden;
        this.publicatie = publicatie;
    }

    /**
     * The figures as they are now.
     *
     * @throws ProblemException 404 when there is no such campaign
     */
    @Transactional
    Cijferblad stand(UUID id) {
        return blad(uitvragen.get(id), antwoorden.keuzes(id), List.of());
    }

    /**
     * The figures as they are now with the answers that they are made of, to be frozen.
     *
     * @throws ProblemException 404 when there is no such campaign
     */
    @Transactional
    public Cijferblad metAntwoorden(UUID id) {
        List<Geaccepteerd> geaccepteerd = antwoorden.van(id);
        return blad(
                uitvragen.get(id),
                geaccepteerd.stream().map(Geaccepteerd::keuzes).toList(),
                geaccepteerd.stream()
                        .flatMap(regio -> regio.antwoorden().stream())
                        .toList());
    }

    private Cijferblad blad(Uitvraag uitvraag, List<Regiokeuzes> keuzes, List<GeaccepteerdAntwoord> gegeven) {
        Vragenlijst vragenlijst = vragenlijsten.get(uitvraag.vragenlijst());
        Cijferberekening berekening = new Cijferberekening(
                uitvraag.populatie().leden().stream().map(Populatielid::regio).toList(), Antwoordbron.perRegio(keuzes));
        return new Cijferblad(
                uitvraag.id(),
                uitvraag.periode().code(),
                uitvraag.peildatum(),
                vragenlijst.inhoud().titel(),
                uitvraag.populatie().leden().stream()
                        .map(lid -> new Cijferblad.Regio(lid.regio(), lid.naam()))
                        .toList(),
                gegeven,
                vragenlijst.inhoud().vragen().stream()
                        .flatMap(vraag -> cijfer(uitvraag, vraag, berekening).stream())
                        .toList(),
                keuzes.size(),
                keuzes.stream().anyMatch(Regiokeuzes::synthetisch));
    }

    /**
     * The figures as they were frozen for a report that is public.
     *
     * @throws ProblemException 404 as long as there are none
     */
    @Transactional
    Publicatie.Bevroren gepubliceerd(UUID id) {
        return publicatie
                .vanUitvraag(id)
                .orElseThrow(() -> ProblemException.notFound("Openbare cijfers van uitvraag", id));
    }

    private static Optional<Vraagcijfer> cijfer(Uitvraag uitvraag, Vraag vraag, Cijferberekening berekening) {
        Set<String> gevraagd = uitvraag.populatie().leden().stream()
                .filter(lid -> lid.krijgt(vraag.thema()))
                .map(Populatielid::regio)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return gevraagd.isEmpty()
                ? Optional.empty()
                : cijfervraag(vraag).map(cijfervraag -> berekening.cijfer(cijfervraag, gevraagd));
    }

    /** Figures are made of what is counted; free text, numbers and multiple choices are not. */
    private static Optional<Cijfervraag> cijfervraag(Vraag vraag) {
        String gegeven = vraag.gegeven() == null ? null : vraag.gegeven().name();
        return switch (vraag.soort()) {
            case JA_NEE -> Optional.of(Cijfervraag.jaNee(vraag.code(), gegeven, vraag.tekst()));
            case KEUZE ->
                Optional.of(Cijfervraag.keuze(
                        vraag.code(),
                        gegeven,
                        vraag.tekst(),
                        vraag.opties().stream()
                                .map(optie -> new Cijfervraag.Keuze(optie.code(), optie.label()))
                                .toList()));
            case MEERKEUZE, GETAL, TEKST -> Optional.empty();
        };
    }
}
