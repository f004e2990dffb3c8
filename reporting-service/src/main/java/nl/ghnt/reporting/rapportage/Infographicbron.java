package nl.ghnt.reporting.rapportage;

import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.infographic.Blok;
import nl.ghnt.reporting.infographic.weergave.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sources tell of the figures and texts of an edition beside the figures and texts themselves: where each was
 * printed, of which population it speaks, of which parts it consists. No count is tied to the phases (R237).
 */
@Schema(name = "Editiebron", description = "Wat de bronnen bij de cijfers en teksten van een editie vertellen")
record Infographicbron(
        @Schema(description = "Peilperiode van de editie (EDTF)")
        String peilperiode,

        @Schema(description = "Bron van die peilperiode") Source peilperiodeBron,

        @Schema(description = "De cijfers, in gedrukte volgorde")
        List<Cijfer> cijfers,

        @Schema(description = "De fasen van het kwaliteitskader")
        Fasen fasen,

        @Schema(description = "Het onderzoek achter enkele cijfers")
        Cohort cohortOnderzoek,

        @Schema(description = "De blokken met hun koppen") List<Kop> blokken,
        @Schema(description = "De teksten zoals gedrukt") List<Tekst> teksten,
        @Schema(description = "Webadressen met hun titel") List<Verwijzing> verwijzingen) {

    /** A figure as printed. */
    @Schema(name = "EditiebronCijfer", description = "Cijfer zoals gedrukt")
    record Cijfer(
            @Schema(description = "Plaats, vanaf 1") int volgnummer,
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Blok waar het in staat") Blok blok,

            @Schema(description = "Zin waarin het staat; null als het geen zin is", nullable = true)
            String tekst,

            @Schema(description = "Waarover het gaat; null als de bron dat niet zegt", nullable = true)
            Populatie populatie,

            @Schema(description = "Onderdelen; null als het er geen heeft", nullable = true)
            List<Onderdeel> onderdelen) {}

    /** Of whom or what a figure speaks; the number is null when the source names none. */
    @Schema(name = "EditiebronPopulatie", description = "Waarover een cijfer gaat")
    record Populatie(
            @Schema(
                    description = "Soort",
                    examples = "GHNT_REGIO",
                    enumeration = {"GHNT_REGIO", "GEZIN"})
            String soort,

            @Schema(description = "Code van de indeling", nullable = true)
            String indeling,

            @Schema(description = "Aantal; null als de bron het niet noemt", nullable = true)
            Integer aantal,

            @Schema(
                    description =
                            "Of de bron dit bij het cijfer zegt, of dat het is afgeleid; null in een versie van voor"
                                    + " dit werd vastgelegd",
                    nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Waaruit het is afgeleid; null als de bron het zegt", nullable = true)
            String zekerheidToelichting,

            Source bron) {}

    /** A part of a figure, or a phase. */
    @Schema(name = "EditiebronOnderdeel", description = "Onderdeel van een cijfer")
    record Onderdeel(
            @Schema(description = "Plaats, vanaf 1; null als het er geen heeft", nullable = true)
            Integer volgnummer,

            @Schema(description = "Vaste code") String code,
            @Schema(description = "Omschrijving") String label,

            @Schema(description = "Waarde; null als onbekend", nullable = true)
            BigDecimal waarde,

            @Schema(description = "Waarom die onbekend is", nullable = true)
            String onbekendReden) {}

    /** The phases, and whether it is known which count belongs to which. */
    @Schema(name = "EditiebronFasen", description = "Fasen waarvan de bron niet zegt welk aantal erbij hoort")
    record Fasen(
            @Schema(description = "Blok") Blok blok,
            @Schema(description = "Omschrijving") String label,
            @Schema(description = "Noemer") int noemer,
            @Schema(description = "Waarover het gaat") Populatie populatie,
            @Schema(description = "De fasen, in volgorde") List<Onderdeel> fasen,
            @Schema(description = "Som van de aantallen") int som,

            @Schema(description = "Of bekend is welk aantal bij welke fase hoort")
            boolean toewijzingBekend) {}

    /** The research behind some figures. */
    @Schema(name = "EditiebronCohort", description = "Onderzoek onder gezinnen")
    record Cohort(
            @Schema(description = "Aantal metingen") int metingen,
            @Schema(description = "Aantal gezinnen") int gezinnen,
            @Schema(description = "Aantal ouders") int ouders,
            @Schema(description = "Aantal kinderen") int kinderen,
            @Schema(description = "Periode (EDTF)") String periode,

            @Schema(description = "Aantal Veilig Thuis-regio's")
            int veiligThuisRegios,

            Source bron) {}

    /** A block with its heading. */
    @Schema(name = "EditiebronBlok", description = "Blok met zijn kop")
    record Kop(
            @Schema(description = "Code") Blok code,
            @Schema(description = "Plaats, vanaf 1") int volgnummer,
            @Schema(description = "Kop") String titel,
            Source bron) {}

    /** A text as printed, with words broken over lines; null where that does not differ. */
    @Schema(name = "EditiebronTekst", description = "Tekst zoals gedrukt")
    record Tekst(
            @Schema(description = "Plaats, vanaf 1") int volgnummer,
            @Schema(description = "Blok") Blok blok,

            @Schema(description = "Zoals gedrukt; null als dat niet verschilt", nullable = true)
            String gedrukt) {}

    /** A web address. */
    @Schema(name = "EditiebronVerwijzing", description = "Webadres met zijn titel")
    record Verwijzing(
            @Schema(description = "Titel") String titel,
            @Schema(description = "Adres") String url,
            Source bron) {}
}
