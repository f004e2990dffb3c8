package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything the infographic of one edition of the progress report shows. The record is at once the JSON answer and the
 * only input of the SVG and the PDF: the same record gives the same bytes.
 *
 * @param titel title, for example 'Infographic bij de eindrapportage'
 * @param programma name of the programme
 * @param editie edition of the report
 * @param synthetisch whether regional answers behind the figures are synthetic
 * @param telling which answers the computed figures count; null when none was computed
 * @param herkomstmelding sentence about the origin that the picture shows prominently; required when synthetic
 * @param integraleSturing block 'Integrale sturing'
 * @param visie block 'Visie gefaseerd samenwerken aan veiligheid'
 * @param ervaringsdeskundigheid block 'Ervaringsdeskundigheid'
 * @param mdaPlusPlus block 'MDA++'
 * @param lokaleTeams block 'Versterken lokale (wijk)teams'
 * @param impactmonitor block impact monitor and research
 * @param expositie block of the exposition
 * @param projectenpools block of the project pools
 * @param verwijzingen web addresses for more information
 */
public record Infographic(
        String titel,
        String programma,
        Editie editie,
        boolean synthetisch,
        @Schema(nullable = true) Telling telling,
        @Schema(nullable = true) String herkomstmelding,
        IntegraleSturing integraleSturing,
        Visie visie,
        Ervaringsdeskundigheid ervaringsdeskundigheid,
        MdaPlusPlus mdaPlusPlus,
        LokaleTeams lokaleTeams,
        Impactmonitor impactmonitor,
        Expositie expositie,
        Projectenpools projectenpools,
        List<String> verwijzingen) {

    /** The sentence to show when the submissions are synthetic. */
    public static final String SYNTHETISCHE_INZENDINGEN =
            "Gebaseerd op synthetische inzendingen: antwoorden en verdeling over fasen zijn verzonnen, staan in geen bron";

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

    /**
     * Block 'Integrale sturing' (R241-R246).
     *
     * @param titel heading
     * @param conclusies conclusion texts, literally as in the report; may be empty in a draft
     * @param stand state of each region
     */
    public record IntegraleSturing(String titel, List<String> conclusies, StandPerRegio stand) {

        public IntegraleSturing {
            Verplicht.tekst(titel, "integraleSturing.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(stand, "integraleSturing.stand");
        }
    }

    /**
     * Block 'Visie gefaseerd samenwerken aan veiligheid' (R244-R251).
     *
     * @param titel heading
     * @param conclusies conclusion texts
     * @param cijfers counts of regions
     */
    public record Visie(String titel, List<String> conclusies, List<Cijfer> cijfers) {

        public Visie {
            Verplicht.tekst(titel, "visie.titel");
            conclusies = Verplicht.lijst(conclusies);
            cijfers = Verplicht.lijst(cijfers);
        }
    }

    /**
     * Block 'Ervaringsdeskundigheid' (R252, R253).
     *
     * @param titel heading
     * @param conclusies conclusion texts
     * @param inzet which regions used experience expertise
     * @param manieren ways in which it is used; null when unknown
     * @param redenManierenOnbekend why the ways are unknown; null when they are known
     */
    public record Ervaringsdeskundigheid(
            String titel,
            List<String> conclusies,
            StandPerRegio inzet,
            @Schema(nullable = true) List<String> manieren,
            @Schema(nullable = true) String redenManierenOnbekend) {

        public Ervaringsdeskundigheid {
            Verplicht.tekst(titel, "ervaringsdeskundigheid.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(inzet, "ervaringsdeskundigheid.inzet");
            manieren = manieren == null ? null : List.copyOf(manieren);
            Verplicht.bekendOfVerklaard(manieren, redenManierenOnbekend, "ervaringsdeskundigheid.manieren");
        }
    }

    /**
     * Block 'MDA++' (R224-R226).
     *
     * @param titel heading
     * @param conclusies conclusion texts
     * @param stand state of each region
     */
    public record MdaPlusPlus(String titel, List<String> conclusies, StandPerRegio stand) {

        public MdaPlusPlus {
            Verplicht.tekst(titel, "mdaPlusPlus.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(stand, "mdaPlusPlus.stand");
        }
    }

    /**
     * Block 'Versterken lokale (wijk)teams' (R231-R240).
     *
     * @param titel heading
     * @param conclusies conclusion texts
     * @param cijfers counts of regions
     * @param fases phases of implementation of the kwaliteitskader
     */
    public record LokaleTeams(String titel, List<String> conclusies, List<Cijfer> cijfers, Faseverdeling fases) {

        public LokaleTeams {
            Verplicht.tekst(titel, "lokaleTeams.titel");
            conclusies = Verplicht.lijst(conclusies);
            cijfers = Verplicht.lijst(cijfers);
            Verplicht.waarde(fases, "lokaleTeams.fases");
        }
    }

    /**
     * Block impact monitor and research (R277-R288). The families study has a population of its own.
     *
     * @param titel heading
     * @param conclusies conclusion texts about the impact monitor
     * @param onderzoeken number of studies started
     * @param gezinnenTitel heading of the families study
     * @param gezinnenTekst finding of the families study; null when there is none
     * @param gezinnen figures of the families study
     */
    public record Impactmonitor(
            String titel,
            List<String> conclusies,
            Cijfer onderzoeken,
            String gezinnenTitel,
            @Schema(nullable = true) String gezinnenTekst,
            List<Cijfer> gezinnen) {

        public Impactmonitor {
            Verplicht.tekst(titel, "impactmonitor.titel");
            conclusies = Verplicht.lijst(conclusies);
            Verplicht.waarde(onderzoeken, "impactmonitor.onderzoeken");
            Verplicht.tekst(gezinnenTitel, "impactmonitor.gezinnenTitel");
            gezinnen = Verplicht.lijst(gezinnen);
        }
    }

    /**
     * Block of the travelling exposition (R297-R300).
     *
     * @param titel heading
     * @param omschrijving what the exposition is
     * @param plaatsenTitel heading of the list of places
     * @param plaatsen place names as printed, not in order of time; null when unknown
     * @param redenPlaatsenOnbekend why the places are unknown; null when they are known
     * @param toelichting what the reader must know about the list; null when nothing
     * @param bron source of the places
     */
    public record Expositie(
            String titel,
            @Schema(nullable = true) String omschrijving,
            String plaatsenTitel,
            @Schema(nullable = true) List<String> plaatsen,
            @Schema(nullable = true) String redenPlaatsenOnbekend,
            @Schema(nullable = true) String toelichting,
            Bron bron) {

        public Expositie {
            Verplicht.tekst(titel, "expositie.titel");
            Verplicht.tekst(plaatsenTitel, "expositie.plaatsenTitel");
            plaatsen = plaatsen == null ? null : List.copyOf(plaatsen);
            Verplicht.bekendOfVerklaard(plaatsen, redenPlaatsenOnbekend, "expositie.plaatsen");
            Verplicht.waarde(bron, "expositie.bron");
        }
    }

    /**
     * Block of the project pools.
     *
     * @param titel heading
     * @param omschrijving what the pools are
     * @param projecten number of financed projects, independent of the matrix
     * @param matrix theme × region table; null when unknown
     * @param redenMatrixOnbekend why there is no table; null when there is one
     */
    public record Projectenpools(
            String titel,
            @Schema(nullable = true) String omschrijving,
            Cijfer projecten,
            @Schema(nullable = true) Themamatrix matrix,
            @Schema(nullable = true) String redenMatrixOnbekend) {

        public Projectenpools {
            Verplicht.tekst(titel, "projectenpools.titel");
            Verplicht.waarde(projecten, "projectenpools.projecten");
            Verplicht.bekendOfVerklaard(matrix, redenMatrixOnbekend, "projectenpools.matrix");
        }
    }
}
