package nl.ghnt.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** The problems of this service. The name of each is its published code, and keeps its meaning for good. */
public enum Fout implements Fault {
    VRAGENLIJST_VASTGELEGD("De vragenlijst kan niet meer veranderen", "The questionnaire can no longer change"),
    AKKOORD_ONTBREEKT("Nog niet alle partijen zijn akkoord", "Not all parties have agreed yet"),
    AKKOORD_AL_GEGEVEN("Deze partij is al akkoord", "This party has agreed already"),
    VRAGENLIJST_NIET_VRIJGEGEVEN("De vragenlijst is niet vrijgegeven", "The questionnaire has not been released"),
    VERSIE_BESTAAT("Er is al een volgende versie", "There is a next version already"),
    POPULATIE_ONBEKEND("De regio's op deze dag zijn niet bekend", "The regions on this day are not known"),
    UITVRAAG_AL_OPEN(
            "Er is al een open uitvraag voor deze periode", "There is an open campaign for this period already"),
    UITVRAAG_TOTAAL_DIT_JAAR(
            "De totale vragenlijst is dit jaar al uitgezet", "The full questionnaire was sent already this year"),
    UITVRAAG_GESLOTEN("De uitvraag is gesloten", "The campaign is closed"),
    UITVRAAG_NIET_GESLOTEN("De uitvraag is nog open", "The campaign is still open"),
    REGIO_BUITEN_POPULATIE("Deze regio hoort niet bij de uitvraag", "This region is not part of the campaign"),
    NIET_AANGESTELD(
            403, "U heeft op dit moment geen post die dit mag", "You hold no post that may do this at this moment"),
    INZENDING_BESTAAT(
            "Deze regio heeft al een inzending voor de uitvraag",
            "This region has a submission for the campaign already"),
    INZENDING_VERGRENDELD("De inzending kan nu niet veranderen", "The submission cannot change now"),
    INZENDING_ONVOLLEDIG(
            "Nog niet alle verplichte vragen zijn beantwoord", "Not all mandatory questions have been answered"),
    INZENDING_NIET_INGEDIEND("Er is niets ingediend om te beoordelen", "Nothing was submitted to assess"),
    INZENDING_NIET_GEACCEPTEERD(
            "Alleen een geaccepteerde inzending kan worden gecorrigeerd",
            "Only an accepted submission can be corrected"),
    RAPPORTAGE_VERGRENDELD("De rapportage kan niet meer veranderen", "The report can no longer change"),
    RAPPORTAGE_STAP("Deze stap kan nu niet", "This step is not possible now"),
    RAPPORTAGE_ONVOLLEDIG("De rapportage is nog niet volledig", "The report is not complete yet"),
    RAPPORTAGE_ZONDER_POPULATIE(
            "De populatie van de rapportage is niet bekend", "The population of the report is not known"),
    RAPPORTAGE_NUMMER_BESTAAT("Er is al een rapportage met dit nummer", "There is a report with this number already"),
    AANBIEDING_VOOR_VASTSTELLING("De aanbieding ligt voor de vaststelling", "The offering lies before the adoption"),
    ERRATUM_ANDER_RAPPORT("Een erratum gaat over hetzelfde rapport", "An erratum is about the same report"),
    ERRATUM_BESTAAT("Er is al een volgende versie", "There is a next version already");

    private final int status;
    private final String titleNl;
    private final String titleEn;

    Fout(String titleNl, String titleEn) {
        this(409, titleNl, titleEn);
    }

    Fout(int status, String titleNl, String titleEn) {
        this.status = status;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** Tells the kit of them, and which of them stand behind database constraints. */
    @ApplicationScoped
    static class Catalogus implements ProblemPages.Catalogue, ConstraintFaults.Source {

        @Override
        public List<Fault> faults() {
            return List.of(values());
        }

        @Override
        public Map<String, Fault> faultByConstraint() {
            return Map.of(
                    "uq_vragenlijst_vorige_versie", VERSIE_BESTAAT,
                    "uq_uitvraag_open", UITVRAAG_AL_OPEN,
                    "uq_inzending_uitvraag_regio", INZENDING_BESTAAT,
                    "uq_voortgangsrapportage_nummer", RAPPORTAGE_NUMMER_BESTAAT,
                    "uq_voortgangsrapportage_vorige_versie", ERRATUM_BESTAAT);
        }
    }
}
