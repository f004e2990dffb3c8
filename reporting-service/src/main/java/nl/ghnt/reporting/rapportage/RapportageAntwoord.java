package nl.ghnt.reporting.rapportage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of reports. */
final class RapportageAntwoord {

    private RapportageAntwoord() {}

    /** Which report it is. */
    record Kop(
            @Schema(description = "Identificatie van deze versie")
            UUID id,

            @Schema(description = "Nummer; null als er geen is", nullable = true)
            Integer nummer,

            @Schema(description = "Gewone rapportage of eindrapportage")
            Opgave.Soort soort,

            @Schema(description = "Titel") String titel,

            @Schema(
                    description = "Periode waarover wordt gerapporteerd; null als de bronnen die niet noemen",
                    nullable = true)
            String periode) {

        static Kop of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            String periode = opgave.periode() == null ? null : opgave.periode().code();
            return new Kop(rapportage.id(), opgave.nummer(), opgave.soort(), opgave.titel(), periode);
        }
    }

    /** A report in a list. */
    @Schema(name = "VoortgangsrapportageRegel", description = "Een voortgangsrapportage in een lijst")
    record Item(
            @JsonUnwrapped Kop kop,

            @Schema(description = "Status") Rapportagestatus status,

            @Schema(description = "Hier gemaakt, of gepubliceerd voordat deze registratie bestond")
            Voortgangsrapportage.Herkomst herkomst,

            @Schema(description = "Versie, vanaf 1; een erratum is een volgende versie")
            int versienummer,

            @Schema(description = "Openbare versie die in de plaats kwam", nullable = true)
            UUID vervangenDoor,

            @Schema(
                    description =
                            "Of er verzonnen antwoorden achter de cijfers zitten; null zolang die niet zijn bevroren",
                    nullable = true)
            Boolean synthetisch,

            @Schema(description = "Dag van aanbieding aan de Tweede Kamer", nullable = true)
            LocalDate aanbiedingsdatum,

            @Schema(description = "Dag van openbaarmaking", nullable = true)
            LocalDate openbaarmakingsdatum,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Item of(Voortgangsrapportage rapportage) {
            return new Item(
                    Kop.of(rapportage),
                    rapportage.status(),
                    rapportage.herkomst(),
                    rapportage.versienummer(),
                    rapportage.vervangenDoor(),
                    rapportage.synthetisch(),
                    rapportage.aanbieding().aanbiedingsdatum(),
                    rapportage.aanbieding().openbaarmakingsdatum(),
                    rapportage.gewijzigdOp());
        }
    }

    /** A report as it is read. */
    @Schema(name = "Voortgangsrapportage", description = "Een versie van een voortgangsrapportage")
    record Response(
            @JsonUnwrapped Kop kop,

            @Schema(description = "Periode waarop wordt vooruitgeblikt, of een interval in EDTF", nullable = true)
            String vooruitblik,

            @Schema(description = "Uitvraag waaruit de cijfers zijn berekend", nullable = true)
            UUID uitvraag,

            @Schema(description = "Status") Rapportagestatus status,

            @Schema(description = "Hier gemaakt, of gepubliceerd voordat deze registratie bestond")
            Voortgangsrapportage.Herkomst herkomst,

            @Schema(description = "Versie, vanaf 1; een erratum is een volgende versie")
            int versienummer,

            @Schema(description = "Versie die deze verbetert", nullable = true)
            UUID vorigeVersie,

            @Schema(description = "Openbare versie die in de plaats kwam", nullable = true)
            UUID vervangenDoor,

            @Schema(description = "Waarom er een erratum is", nullable = true)
            String erratumReden,

            @Schema(
                    description =
                            "Of er verzonnen antwoorden achter de cijfers zitten; null zolang die niet zijn bevroren",
                    nullable = true)
            Boolean synthetisch,

            @Schema(description = "Aan wie de rapportage wordt aangeboden")
            String ontvanger,

            @Schema(description = "Geplande vaststelling door de stuurgroep (EDTF)", nullable = true)
            String vaststellingGepland,

            @JsonUnwrapped Vaststelling vaststelling,

            @Schema(description = "Geplande aanbieding (EDTF)", nullable = true)
            String aanbiedingGepland,

            @JsonUnwrapped Aanbieding aanbieding,

            @Schema(description = "Of de cijfers zijn bevroren en er dus een infographic bij deze versie hoort")
            boolean cijfersBevroren,

            @Schema(description = "Teksten, schema's en cijfers uit een bron")
            Inhoud inhoud,

            @Schema(
                    description =
                            "Wat de bronnen van een geïmporteerde editie vertellen; null bij een eigen rapportage",
                    nullable = true)
            Verantwoording verantwoording,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            Erratum erratum = rapportage.erratum();
            return new Response(
                    Kop.of(rapportage),
                    opgave.vooruitblik(),
                    opgave.uitvraag(),
                    rapportage.status(),
                    rapportage.herkomst(),
                    rapportage.versienummer(),
                    erratum == null ? null : erratum.vorigeVersie(),
                    rapportage.vervangenDoor(),
                    erratum == null ? null : erratum.reden(),
                    rapportage.synthetisch(),
                    Voortgangsrapportage.ONTVANGER,
                    edtf(opgave.vaststellingGepland()),
                    rapportage.vaststelling(),
                    edtf(opgave.aanbiedingGepland()),
                    rapportage.aanbieding(),
                    rapportage.momentopname() != null,
                    rapportage.inhoud(),
                    rapportage.verantwoording(),
                    rapportage.gewijzigdOp());
        }
    }

    private static String edtf(PartialDate date) {
        return date == null ? null : date.edtf();
    }
}
