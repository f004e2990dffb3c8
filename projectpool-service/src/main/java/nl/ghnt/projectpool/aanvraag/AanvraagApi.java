package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.input.Visible;
import nl.ghnt.projectpool.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of applications, and takes in. */
final class AanvraagApi {

    private AanvraagApi() {}

    /** The beginning of an application. */
    @Schema(name = "AanvraagBegin", description = "Begin van een aanvraag")
    record Begin(
            @NotNull @Schema(description = "Ronde waarin wordt aangevraagd")
            UUID ronde,

            @NotNull
            @Pattern(regexp = Aandeelhouder.GEMEENTE)
            @Schema(description = "CBS-code van de gemeente die aanvraagt", examples = "GM0153")
            String gemeente,

            @Schema(description = "Eerdere aanvraag van de gemeente die als begin dient", nullable = true)
            UUID kopieVan,

            @Schema(description = "Of zij is verzonnen, voor een demonstratie of proef", nullable = true)
            Boolean synthetisch) {

        boolean isSynthetisch() {
            return Boolean.TRUE.equals(synthetisch);
        }
    }

    /** Who take part, in the words of the API. */
    @Schema(name = "AanvraagDeelnemers", description = "Wie meedoen, met hun aandeel")
    record Deelnemers(
            @NotNull @Size(max = 60) @Schema(description = "Alle deelnemers; de volgorde blijft")
            List<@NotNull @Valid Aandeelhouder> deelnemers) {}

    /** The steps of a project. */
    @Schema(name = "AanvraagPlanning", description = "De planning in stappen")
    record Planning(
            @NotNull @Size(max = 100) @Schema(description = "Alle stappen; de volgorde blijft")
            List<Aanvraaginhoud.@NotNull @Valid Stap> planning) {}

    /** The text of a part; no text is taken for none yet. */
    @Schema(name = "AanvraagTekst", description = "Beschrijving van een onderdeel")
    record Tekst(
            @Visible
            @Size(max = 20_000)
            @Schema(description = "De beschrijving; null als er nog geen is", nullable = true)
            String tekst) {}

    /** A part with the ETag that writing it asks for. */
    @Schema(name = "AanvraagDeel", description = "Deel van een aanvraag dat op zichzelf wordt geschreven")
    record Deelstand(
            @Schema(description = "Waar het onder de aanvraag staat", examples = "kern")
            String deel,

            @Schema(description = "ETag die het schrijven ervan vraagt", examples = "\"3\"")
            String etag) {

        static Deelstand of(Deel deel, Aanvraagversie versie) {
            return new Deelstand(deel.naam(), Etags.of(versie.deelversies().van(deel)));
        }
    }

    /** By which a municipality proves what it submitted, and when. */
    @Schema(name = "Ontvangstbewijs", description = "Bewijs dat een aanvraag is ingediend")
    record Ontvangstbewijs(
            @Schema(description = "Nummer van de aanvraag") long aanvraagnummer,

            @Schema(description = "Versie die is ingediend, vanaf 1")
            int versie,

            @Schema(description = "Moment van indienen") Instant ingediendOp,

            @Schema(description = "SHA-256 van de inhoud als JSON in UTF-8, met de namen op volgorde en zonder spaties")
            String hash) {

        static Ontvangstbewijs of(Aanvraag aanvraag) {
            Aanvraagversie versie = aanvraag.ingediend();
            return versie == null
                    ? null
                    : new Ontvangstbewijs(aanvraag.nummer(), versie.nummer(), versie.ingediendOp(), versie.hash());
        }
    }

    /** What was asked of an application. */
    @Schema(name = "Aanvulling", description = "Wat aan de aanvrager is gevraagd")
    record Gevraagd(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "De vragen") List<Aanvulling.Vraag> vragen,

            @Schema(description = "Laatste dag waarop het antwoord kan worden ingediend, in Nederland")
            LocalDate antwoordenTot,

            @Schema(description = "Nummer van de versie waarover is gevraagd")
            int overVersie,

            @Schema(description = "Moment van vragen") Instant gevraagdOp) {

        static Gevraagd of(Aanvulling aanvulling) {
            return aanvulling == null
                    ? null
                    : new Gevraagd(
                            aanvulling.id(),
                            aanvulling.vragen(),
                            aanvulling.antwoordenTot(),
                            aanvulling.overVersie(),
                            aanvulling.gevraagdOp());
        }
    }

    /** An application in a list. */
    @Schema(name = "AanvraagItem", description = "Aanvraag in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Nummer, uniek over alle rondes")
            long nummer,

            @Schema(description = "Ronde") UUID ronde,

            @Schema(description = "CBS-code van de gemeente die aanvraagt")
            String gemeente,

            @Schema(description = "Waar zij staat") Aanvraag.Status status,
            @Schema(description = "Of zij is verzonnen") boolean synthetisch,
            @Schema(description = "Titel", nullable = true) String titel,
            @Schema(description = "Impuls", nullable = true) Impuls impuls,

            @Schema(description = "Actielijn", nullable = true)
            Integer actielijn,

            @Schema(description = "Codes van thema's") List<String> themas,

            @Schema(description = "Codes van de regio's die meedoen, op volgorde")
            List<String> regios,

            @Schema(description = "Wat wordt gevraagd in euro's; null als dit niet is ingediend", nullable = true)
            BigDecimal bedrag,

            @Schema(description = "Moment van indienen; null als dit niet is ingediend", nullable = true)
            Instant ingediendOp,

            @Schema(description = "Kenmerk in de bron; null als zij hier is gemaakt", nullable = true)
            String kenmerk,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        /** Of what {@link AanvraagRepository#search} asks for. */
        @SuppressWarnings("unchecked") // the query gives a list of texts
        static Item of(Object[] rij) {
            Aanvraag aanvraag = (Aanvraag) rij[0];
            Kern kern = (Kern) rij[1];
            return new Item(
                    aanvraag.id(),
                    aanvraag.nummer(),
                    aanvraag.ronde(),
                    aanvraag.gemeente(),
                    aanvraag.status(),
                    aanvraag.synthetisch(),
                    kern.titel(),
                    kern.impuls(),
                    kern.actielijn(),
                    kern.themas(),
                    (List<String>) rij[2],
                    (BigDecimal) rij[3],
                    (Instant) rij[4],
                    aanvraag.inlezing() == null ? null : aanvraag.inlezing().kenmerk(),
                    (Instant) rij[5]);
        }
    }

    /** An application as its reader sees it. */
    @Schema(name = "Aanvraag", description = "Aanvraag zoals de lezer haar ziet")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Nummer, uniek over alle rondes")
            long nummer,

            @Schema(description = "Ronde") UUID ronde,

            @Schema(description = "CBS-code van de gemeente die aanvraagt")
            String gemeente,

            @Schema(description = "Waar zij staat") Aanvraag.Status status,
            @Schema(description = "Of zij is verzonnen") boolean synthetisch,

            @Schema(description = "Volgnummer van de versie die hier staat")
            int versie,

            @Schema(description = "Of wat hier staat nog niet is ingediend")
            boolean concept,

            @Schema(description = "Kosten min wat anderen betalen, in euro's; kan in een concept onder nul zijn")
            BigDecimal gevraagd,

            @Schema(description = "Wat zij zegt") Aanvraaginhoud inhoud,

            @Schema(description = "De delen, met de ETag die schrijven vraagt; leeg voor wie niet schrijft")
            List<Deelstand> delen,

            @Schema(description = "Wat indienen nog in de weg staat; leeg voor wie niet schrijft")
            List<Ontbreekt> ontbreekt,

            @Schema(description = "Wat de lezer er nu mee kan")
            Set<Aanvraag.Handeling> mogelijk,

            @Schema(description = "Van wat het laatst is ingediend; null als er niets is ingediend", nullable = true)
            Ontvangstbewijs ontvangstbewijs,

            @Schema(
                    description = "Waar zij is ontvangen, als zij is ingelezen; null als zij hier is gemaakt",
                    nullable = true)
            Inlezing inlezing,

            @Schema(
                    description = "Wat is gevraagd en nog niet beantwoord; null als er niets is gevraagd",
                    nullable = true)
            Gevraagd aanvulling,

            @Schema(description = "Moment van intrekken; null als zij niet is ingetrokken", nullable = true)
            Instant ingetrokkenOp,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(AanvraagBeeld beeld) {
            Aanvraag aanvraag = beeld.aanvraag();
            Aanvraagversie versie = beeld.versie();
            return new Response(
                    aanvraag.id(),
                    aanvraag.nummer(),
                    aanvraag.ronde(),
                    aanvraag.gemeente(),
                    aanvraag.status(),
                    aanvraag.synthetisch(),
                    versie.nummer(),
                    versie.ingediendOp() == null,
                    beeld.inhoud().begroting().gevraagd(),
                    beeld.inhoud(),
                    beeld.delen().stream()
                            .map(deel -> Deelstand.of(deel, versie))
                            .toList(),
                    beeld.ontbreekt(),
                    beeld.mogelijk(),
                    Ontvangstbewijs.of(aanvraag),
                    aanvraag.inlezing(),
                    Gevraagd.of(aanvraag.aanvulling()),
                    aanvraag.ingetrokkenOp(),
                    aanvraag.geregistreerdOp());
        }
    }
}
