package nl.ghnt.reporting.inzending;

import io.quarkus.panache.common.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Ordering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of one version of a submission, with what changed in it. */
@Schema(name = "Inzendingversie", description = "Een versie van een inzending")
record InzendingVersieApi(
        @Schema(description = "Nummer, vanaf 1") int versienummer,

        @Schema(description = "Waarom de versie er is") InzendingVersie.Aanleiding aanleiding,

        @Schema(description = "Reden van de teruggave of correctie", nullable = true)
        String reden,

        @Schema(description = "In welke hoedanigheid het laatst is geschreven")
        Hoedanigheid hoedanigheid,

        @Schema(description = "Moment waarop de versie begon")
        Instant begonnenOp,

        @Schema(description = "Moment van indiening; null zolang zij niet is ingediend", nullable = true)
        Instant ingediendOp,

        @Schema(description = "Het oordeel; null zolang er geen is", nullable = true)
        InzendingVersie.Oordeel oordeel,

        @Schema(description = "Reden van het oordeel", nullable = true)
        String oordeelreden,

        @Schema(description = "Moment van het oordeel", nullable = true)
        Instant beoordeeldOp,

        @Schema(description = "Moment van de laatste wijziging")
        Instant gewijzigdOp,

        @Schema(description = "Codes van vragen waarvan het antwoord anders is dan in de versie ervoor")
        List<String> gewijzigdeVragen,

        @Schema(description = "De antwoorden") List<InzendingApi.AntwoordApi> antwoorden) {

    private static final Ordering<InzendingVersieApi> VOLGORDE = new Ordering<InzendingVersieApi>()
            .by("versienummer", InzendingVersieApi::versienummer)
            .by("gewijzigdOp", InzendingVersieApi::gewijzigdOp);

    /** The versions that changed since a moment, each against the one before it. */
    static List<InzendingVersieApi> of(List<InzendingVersie> versies, ChangedSince changed, Sort sort) {
        return of(versies).stream()
                .filter(versie -> changed.includes(versie.gewijzigdOp()))
                .sorted(VOLGORDE.comparator(sort))
                .toList();
    }

    private static List<InzendingVersieApi> of(List<InzendingVersie> versies) {
        List<InzendingVersieApi> responses = new ArrayList<>();
        List<Antwoord> before = List.of();
        for (InzendingVersie versie : versies) {
            responses.add(of(versie, before));
            before = versie.antwoorden();
        }
        return responses;
    }

    private static InzendingVersieApi of(InzendingVersie versie, List<Antwoord> before) {
        return new InzendingVersieApi(
                versie.versienummer(),
                versie.aanleiding(),
                versie.reden(),
                versie.hoedanigheid(),
                versie.begonnenOp(),
                versie.ingediendOp(),
                versie.oordeel(),
                versie.oordeelreden(),
                versie.beoordeeldOp(),
                versie.gewijzigdOp(),
                changed(before, versie.antwoorden()),
                versie.antwoorden().stream().map(InzendingApi.AntwoordApi::of).toList());
    }

    private static List<String> changed(List<Antwoord> before, List<Antwoord> after) {
        Set<Antwoord> different = new HashSet<>(before);
        different.addAll(after);
        different.removeIf(antwoord -> before.contains(antwoord) && after.contains(antwoord));
        return different.stream().map(Antwoord::vraag).distinct().sorted().toList();
    }
}
