package nl.ghnt.reporting;

import nl.ghnt.kit.problem.Fault;

/** The problems of this service; a code keeps its meaning for good. */
public enum Fout implements Fault {
    VRAGENLIJST_VASTGELEGD(
            "vragenlijst-vastgelegd",
            409,
            "De vragenlijst kan niet meer veranderen",
            "The questionnaire can no longer change"),
    AKKOORD_ONTBREEKT(
            "akkoord-ontbreekt", 409, "Nog niet alle partijen zijn akkoord", "Not all parties have agreed yet"),
    AKKOORD_AL_GEGEVEN("akkoord-al-gegeven", 409, "Deze partij is al akkoord", "This party has agreed already"),
    VRAGENLIJST_NIET_VRIJGEGEVEN(
            "vragenlijst-niet-vrijgegeven",
            409,
            "De vragenlijst is niet vrijgegeven",
            "The questionnaire has not been released"),
    VERSIE_BESTAAT("versie-bestaat", 409, "Er is al een volgende versie", "There is a next version already"),
    POPULATIE_ONBEKEND(
            "populatie-onbekend",
            409,
            "De regio's op deze dag zijn niet bekend",
            "The regions on this day are not known"),
    UITVRAAG_AL_OPEN(
            "uitvraag-al-open",
            409,
            "Er is al een open uitvraag voor deze periode",
            "There is an open campaign for this period already"),
    UITVRAAG_TOTAAL_DIT_JAAR(
            "uitvraag-totaal-dit-jaar",
            409,
            "De totale vragenlijst is dit jaar al uitgezet",
            "The full questionnaire was sent already this year"),
    UITVRAAG_GESLOTEN("uitvraag-gesloten", 409, "De uitvraag is gesloten", "The campaign is closed"),
    UITVRAAG_NIET_GESLOTEN("uitvraag-niet-gesloten", 409, "De uitvraag is nog open", "The campaign is still open"),
    REGIO_BUITEN_POPULATIE(
            "regio-buiten-populatie",
            409,
            "Deze regio hoort niet bij de uitvraag",
            "This region is not part of the campaign"),
    NIET_AANGESTELD(
            "niet-aangesteld",
            403,
            "U heeft op dit moment geen post die dit mag",
            "You hold no post that may do this at this moment"),
    INZENDING_BESTAAT(
            "inzending-bestaat",
            409,
            "Deze regio heeft al een inzending voor de uitvraag",
            "This region has a submission for the campaign already"),
    INZENDING_VERGRENDELD(
            "inzending-vergrendeld", 409, "De inzending kan nu niet veranderen", "The submission cannot change now"),
    INZENDING_ONVOLLEDIG(
            "inzending-onvolledig",
            409,
            "Nog niet alle verplichte vragen zijn beantwoord",
            "Not all mandatory questions have been answered"),
    INZENDING_NIET_INGEDIEND(
            "inzending-niet-ingediend",
            409,
            "Er is niets ingediend om te beoordelen",
            "Nothing was submitted to assess"),
    INZENDING_NIET_GEACCEPTEERD(
            "inzending-niet-geaccepteerd",
            409,
            "Alleen een geaccepteerde inzending kan worden gecorrigeerd",
            "Only an accepted submission can be corrected");

    private final String code;
    private final int status;
    private final String titleNl;
    private final String titleEn;

    Fout(String code, int status, String titleNl, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
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
