package nl.ghnt.reporting.vragenlijst;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of questionnaires. */
final class VragenlijstApi {

    private static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private VragenlijstApi() {}

    /** What is written in a concept. */
    @Schema(name = "VragenlijstInvoer", description = "Inhoud van een vragenlijst in concept")
    record Request(
            @NotNull @Schema(description = "Waarvoor de vragenlijst is")
            Vragenlijst.Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @Pattern(regexp = Periode.PATTERN)
            @Schema(
                    description = "Periode waarvoor zij is gemaakt: een half jaar (2021-H2) of een jaar (2018)",
                    examples = "2021-H2",
                    nullable = true)
            String periode,

            @NotEmpty @Size(max = 500) @Schema(description = "De vragen, in volgorde")
            List<@NotNull @Valid VraagRequest> vragen) {

        Vragenlijst.Inhoud toInhoud() {
            return new Vragenlijst.Inhoud(
                    soort,
                    titel,
                    Periode.ofNullable(periode),
                    vragen.stream().map(VraagRequest::toVraag).toList());
        }
    }

    /** A question as it is written. */
    @Schema(name = "VraagInvoer", description = "Een vraag in een concept")
    record VraagRequest(
            @NotNull
            @Pattern(regexp = KEBAB_CASE)
            @Size(max = 100)
            @Schema(description = "Vaste code, uniek in de vragenlijst", examples = "visie-werkwijze")
            String code,

            @NotBlank @Size(max = 1000) @Schema(description = "Wat er gevraagd wordt")
            String tekst,

            @Size(max = 2000) @Schema(description = "Wat ermee bedoeld wordt", nullable = true)
            String toelichting,

            @NotNull @Schema(description = "Soort antwoord") Vraag.Soort soort,

            @Size(max = 100) @Schema(description = "Opties van een keuzevraag", nullable = true)
            List<Vraag.@NotNull @Valid Optie> opties,

            @Schema(description = "Of een antwoord nodig is; standaard true", nullable = true)
            Boolean verplicht,

            @Pattern(regexp = Vraag.UPPER_SNAKE)
            @Size(max = 100)
            @Schema(description = "Blok waarin de vraag staat", examples = "VISIE", nullable = true)
            String blok,

            @Pattern(regexp = Vraag.UPPER_SNAKE)
            @Size(max = 100)
            @Schema(
                    description =
                            "Thema waar de vraag bij hoort; alleen regio's met dit thema in de uitvraag krijgen haar",
                    nullable = true)
            String thema,

            @Schema(description = "Gegeven van de stand van de regio dat het antwoord vult", nullable = true)
            Gegeven gegeven,

            @Schema(description = "Of 'onbekend' mag, met de reden; standaard false", nullable = true)
            Boolean onbekendToegestaan,

            @Size(max = 20)
            @Schema(description = "Codes van vragen uit de vorige versie die deze vraag vervangt", nullable = true)
            List<@NotNull @Pattern(regexp = KEBAB_CASE) String> vervangt) {

        Vraag toVraag() {
            return new Vraag(
                    code,
                    tekst,
                    toelichting,
                    soort,
                    opties,
                    verplicht == null || verplicht,
                    blok,
                    thema,
                    gegeven,
                    onbekendToegestaan != null && onbekendToegestaan,
                    vervangt);
        }
    }

    /** A party agrees. */
    @Schema(name = "AkkoordInvoer", description = "Een partij is akkoord met de vragen zoals ze er staan")
    record AkkoordRequest(
            @NotNull @Schema(description = "Wie akkoord is") Partij partij) {}

    /** A questionnaire is withdrawn. */
    @Schema(name = "IntrekkingInvoer", description = "Waarom een vragenlijst niet meer gebruikt wordt")
    record IntrekkingRequest(
            @NotBlank @Size(max = 1000) @Schema(description = "Reden")
            String reden) {}

    /** A questionnaire in a list. */
    @Schema(name = "VragenlijstRegel", description = "Een vragenlijst in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Waarvoor de vragenlijst is")
            Vragenlijst.Soort soort,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Periode waarvoor zij is gemaakt", nullable = true)
            String periode,

            @Schema(description = "Nummer van de versie, vanaf 1")
            int versienummer,

            @Schema(description = "Stand van zaken") Vragenlijst.Status status,
            @Schema(description = "Aantal vragen") int aantalVragen,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Item of(Vragenlijst vragenlijst) {
            return new Item(
                    vragenlijst.id(),
                    vragenlijst.inhoud().soort(),
                    vragenlijst.inhoud().titel(),
                    code(vragenlijst.inhoud().periode()),
                    vragenlijst.versienummer(),
                    vragenlijst.status(),
                    vragenlijst.inhoud().vragen().size(),
                    vragenlijst.gewijzigdOp());
        }
    }

    /** A questionnaire with its questions. */
    @Schema(name = "Vragenlijst", description = "Een vragenlijst met haar vragen en de afstemming daarover")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Waarvoor de vragenlijst is")
            Vragenlijst.Soort soort,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Periode waarvoor zij is gemaakt", nullable = true)
            String periode,

            @Schema(description = "Nummer van de versie, vanaf 1")
            int versienummer,

            @Schema(description = "De versie hiervoor; null bij de eerste", nullable = true)
            UUID vorigeVersie,

            @Schema(description = "Stand van zaken") Vragenlijst.Status status,
            @Schema(description = "De vragen, in volgorde") List<Vraag> vragen,
            @Schema(description = "Wie akkoord is") List<AkkoordResponse> akkoorden,

            @Schema(description = "Wie nog niet akkoord is") List<Partij> ontbrekendePartijen,

            @Schema(description = "Waarom zij niet meer gebruikt wordt", nullable = true)
            String intrekkingsreden,

            @Schema(description = "Moment van vrijgave; null in concept", nullable = true)
            Instant vrijgegevenOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Vragenlijst vragenlijst) {
            return new Response(
                    vragenlijst.id(),
                    vragenlijst.inhoud().soort(),
                    vragenlijst.inhoud().titel(),
                    code(vragenlijst.inhoud().periode()),
                    vragenlijst.versienummer(),
                    vragenlijst.vorigeVersie(),
                    vragenlijst.status(),
                    vragenlijst.inhoud().vragen(),
                    vragenlijst.akkoorden().stream().map(AkkoordResponse::of).toList(),
                    vragenlijst.ontbrekendePartijen(),
                    vragenlijst.intrekkingsreden(),
                    vragenlijst.vrijgegevenOp(),
                    vragenlijst.gewijzigdOp());
        }
    }

    /** An agreement as it is read; who recorded it stands in the audit trail. */
    @Schema(name = "Akkoord", description = "Een partij die akkoord is")
    record AkkoordResponse(
            @Schema(description = "Wie akkoord is") Partij partij,
            @Schema(description = "Moment van vastlegging") Instant gegevenOp) {

        static AkkoordResponse of(Akkoord akkoord) {
            return new AkkoordResponse(akkoord.partij(), akkoord.gegevenOp());
        }
    }

    private static String code(Periode periode) {
        return periode == null ? null : periode.code();
    }
}
