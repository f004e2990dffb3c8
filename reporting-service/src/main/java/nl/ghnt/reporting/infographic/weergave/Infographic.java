package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything the infographic of one edition of the progress report shows. The record is at once the JSON answer and the
 * only input of the SVG and the PDF: the same record gives the same bytes.
 */
public record Infographic(
        @Schema(description = "Titel") String titel,
        @Schema(description = "Naam van het programma") String programma,
        @Schema(description = "Editie van het rapport") Editie editie,

        @Schema(description = "Of de regionale antwoorden achter de cijfers verzonnen zijn")
        boolean synthetisch,

        @Schema(description = "Welke antwoorden de getelde cijfers tellen; null als er geen is geteld", nullable = true)
        Telling telling,

        @Schema(
                description = "Zin over de herkomst die het beeld toont; null als er niets te melden is",
                nullable = true)
        String herkomstmelding,

        @Schema(description = "Blok over integrale sturing") IntegraleSturing integraleSturing,

        @Schema(description = "Blok over gefaseerd samenwerken aan veiligheid")
        Visie visie,

        @Schema(description = "Blok over ervaringsdeskundigheid")
        Ervaringsdeskundigheid ervaringsdeskundigheid,

        @Schema(description = "Blok over MDA++") MdaPlusPlus mdaPlusPlus,

        @Schema(description = "Blok over lokale (wijk)teams")
        LokaleTeams lokaleTeams,

        @Schema(description = "Blok over de impactmonitor en onderzoek")
        Impactmonitor impactmonitor,

        @Schema(description = "Blok over de reizende expositie")
        Expositie expositie,

        @Schema(description = "Blok over de projectenpools") Projectenpools projectenpools,

        @Schema(description = "Webadressen voor meer informatie")
        List<String> verwijzingen) {

    /** The sentence to show when the submissions are synthetic. */
    public static final String SYNTHETISCHE_INZENDINGEN =
            "Gebaseerd op synthetische inzendingen: antwoorden en verdeling over fasen zijn verzonnen, staan in geen"
                    + " bron";

    public Infographic {
        Verplicht.tekst(titel, "titel");
        Verplicht.tekst(programma, "programma");
        Verplicht.waarde(editie, "editie");
        Verplicht.dat(
                !synthetisch || (herkomstmelding != null && !herkomstmelding.isBlank()),
                "synthetische gegevens zonder herkomstmelding");
        Verplicht.waarde(integraleSturing, "integraleSturing");
        Verplicht.waarde(visie, "visie");
        Verplicht.waarde(ervaringsdeskundigheid, "ervaringsdeskundigheid");
        Verplicht.waarde(mdaPlusPlus, "mdaPlusPlus");
        Verplicht.waarde(lokaleTeams, "lokaleTeams");
        Verplicht.waarde(impactmonitor, "impactmonitor");
        Verplicht.waarde(expositie, "expositie");
        Verplicht.waarde(projectenpools, "projectenpools");
        verwijzingen = Verplicht.lijst(verwijzingen);
    }

    /** Block 'Integrale sturing' (R241-R246). */
    public record IntegraleSturing(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
            List<String> conclusies,

            @Schema(description = "Stand van elke regio") StandPerRegio stand) {

        public IntegraleSturing {
            Verplicht.tekst(titel, "integraleSturing.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(stand, "integraleSturing.stand");
        }
    }

    /** Block 'Visie gefaseerd samenwerken aan veiligheid' (R244-R251). */
    public record Visie(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
            List<String> conclusies,

            @Schema(description = "Aantallen regio's") List<Cijfer> cijfers) {

        public Visie {
            Verplicht.tekst(titel, "visie.titel");
            conclusies = Verplicht.lijst(conclusies);
            cijfers = Verplicht.lijst(cijfers);
        }
    }

    /** Block 'Ervaringsdeskundigheid' (R252, R253). */
    public record Ervaringsdeskundigheid(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
            List<String> conclusies,

            @Schema(description = "Welke regio's ervaringsdeskundigen inzetten")
            StandPerRegio inzet,

            @Schema(description = "Hoe zij worden ingezet; null als dat onbekend is", nullable = true)
            List<String> manieren,

            @Schema(description = "Waarom dat onbekend is; null als het bekend is", nullable = true)
            String redenManierenOnbekend) {

        public Ervaringsdeskundigheid {
            Verplicht.tekst(titel, "ervaringsdeskundigheid.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(inzet, "ervaringsdeskundigheid.inzet");
            manieren = manieren == null ? null : List.copyOf(manieren);
            Verplicht.bekendOfVerklaard(manieren, redenManierenOnbekend, "ervaringsdeskundigheid.manieren");
        }
    }

    /** Block 'MDA++' (R224-R226). */
    public record MdaPlusPlus(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
            List<String> conclusies,

            @Schema(description = "Stand van elke regio") StandPerRegio stand) {

        public MdaPlusPlus {
            Verplicht.tekst(titel, "mdaPlusPlus.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(stand, "mdaPlusPlus.stand");
        }
    }

    /** Block 'Versterken lokale (wijk)teams' (R231-R240). */
    public record LokaleTeams(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
            List<String> conclusies,

            @Schema(description = "Aantallen regio's") List<Cijfer> cijfers,

            @Schema(description = "Fasen van de invoering van het kwaliteitskader")
            Faseverdeling fases) {

        public LokaleTeams {
            Verplicht.tekst(titel, "lokaleTeams.titel");
            conclusies = Verplicht.lijst(conclusies);
            cijfers = Verplicht.lijst(cijfers);
            Verplicht.waarde(fases, "lokaleTeams.fases");
        }
    }

    /** Block of the travelling exposition (R297-R300). */
    public record Expositie(
            @Schema(description = "Kop van het blok") String titel,

            @Schema(description = "Wat de expositie is; null als dat er niet staat", nullable = true)
            String omschrijving,

            @Schema(description = "Kop van de lijst van plaatsen")
            String plaatsenTitel,

            @Schema(description = "Plaatsen zoals gedrukt, niet op tijd; null als onbekend", nullable = true)
            List<String> plaatsen,

            @Schema(description = "Waarom de plaatsen onbekend zijn; null als zij bekend zijn", nullable = true)
            String redenPlaatsenOnbekend,

            @Schema(description = "Wat een lezer van de lijst moet weten; null als er niets is", nullable = true)
            String toelichting,

            @Schema(description = "Bron van de plaatsen") Bron bron)
            implements MetBron {

        public Expositie {
            Verplicht.tekst(titel, "expositie.titel");
            Verplicht.tekst(plaatsenTitel, "expositie.plaatsenTitel");
            plaatsen = plaatsen == null ? null : List.copyOf(plaatsen);
            Verplicht.bekendOfVerklaard(plaatsen, redenPlaatsenOnbekend, "expositie.plaatsen");
            Verplicht.waarde(bron, "expositie.bron");
        }
    }
}
