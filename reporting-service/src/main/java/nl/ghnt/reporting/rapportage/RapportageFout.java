package nl.ghnt.reporting.rapportage;

import nl.ghnt.kit.problem.Fault;

/** The problems of reports; a code keeps its meaning for good. */
public enum RapportageFout implements Fault {
    RAPPORTAGE_VERGRENDELD(
            "rapportage-vergrendeld", "De rapportage kan niet meer veranderen", "The report can no longer change"),
    RAPPORTAGE_STAP("rapportage-stap", "Deze stap kan nu niet", "This step is not possible now"),
    RAPPORTAGE_ONVOLLEDIG(
            "rapportage-onvolledig", "De rapportage is nog niet volledig", "The report is not complete yet"),
    RAPPORTAGE_ZONDER_POPULATIE(
            "rapportage-zonder-populatie",
            "De populatie van de rapportage is niet bekend",
            "The population of the report is not known"),
    RAPPORTAGE_NUMMER_BESTAAT(
            "rapportage-nummer-bestaat",
            "Er is al een rapportage met dit nummer",
            "There is a report with this number already"),
    AANBIEDING_VOOR_VASTSTELLING(
            "aanbieding-voor-vaststelling",
            "De aanbieding ligt voor de vaststelling",
            "The offering lies before the adoption"),
    ERRATUM_ANDER_RAPPORT(
            "erratum-ander-rapport", "Een erratum gaat over hetzelfde rapport", "An erratum is about the same report"),
    ERRATUM_BESTAAT("erratum-bestaat", "Er is al een volgende versie", "There is a next version already");

    private static final int CONFLICT = 409;

    private final String code;
    private final String titleNl;
    private final String titleEn;

    RapportageFout(String code, String titleNl, String titleEn) {
        this.code = code;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return CONFLICT;
    }

    @Override
    public String titleNl() {
        return titleNl;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
