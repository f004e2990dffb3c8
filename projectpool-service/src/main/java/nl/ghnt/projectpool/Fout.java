package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** The problems that only this service answers with; the name of each is its published code. */
public enum Fout implements Fault {
    KERNCIJFER_GETELD("Dit cijfer wordt geteld", "This figure is counted and cannot be registered"),
    RONDE_STAP("Dit kan nu niet met deze ronde", "This is not possible with this round now"),
    RONDE_ONVOLLEDIG("De ronde is nog niet volledig", "The round is not complete yet"),
    RONDE_BEVROREN("Dit staat vast sinds de opening", "This cannot change since the opening"),
    RONDE_VENSTER("De sluiting kan zo niet veranderen", "The closing cannot change like this"),
    RONDE_DICHT("De ronde neemt nu geen aanvragen aan", "The round takes no applications now"),
    AANVRAAG_STAP("Dit kan nu niet met deze aanvraag", "This is not possible with this application now"),
    AANVRAAG_ONVOLLEDIG("De aanvraag is nog niet volledig", "The application is not complete yet"),
    AANVRAAG_NIET_GEVRAAGD("Over dit deel is niets gevraagd", "Nothing is asked about this part"),
    AANVRAAG_TE_VAAK("De aanvraag is te vaak ingediend", "The application was submitted too often"),
    OPMERKINGEN_VOL("Er staan te veel opmerkingen", "There are too many remarks"),
    AANVRAAG_INGELEZEN("Deze aanvraag is al ingelezen", "This application was brought in already"),
    AANVRAAG_ONGEWIJZIGD("Er is niets nieuws in te dienen", "There is nothing new to submit"),
    BEOORDELEN_TE_VROEG("Beoordelen kan na de sluiting", "Assessing begins when the round is closed"),
    BEOORDELAAR_BENOEMD("Dit account beoordeelt al in deze ronde", "This account assesses in this round already"),
    BEOORDELAAR_ONTHEVEN("Deze beoordelaar is ontheven", "This assessor assesses no more"),
    BEOORDELAAR_VERHINDERD("Deze beoordelaar heeft een conflict gemeld", "This assessor declared a conflict"),
    BELANG_NIET_VERKLAARD("Verklaar eerst of u een belang heeft", "Declare first whether you have an interest"),
    BEOORDELING_TOEGEWEZEN("Deze beoordelaar heeft de aanvraag al", "This assessor has this application already"),
    BEOORDELING_STAP("Dit kan nu niet met deze beoordeling", "This is not possible with this assessment now"),
    BEOORDELING_ONVOLLEDIG("De beoordeling is nog niet volledig", "The assessment is not complete yet"),
    RONDE_BUDGET("Er is meer toegekend dan dat", "More than that is granted"),
    RONDE_ONBESLIST("Nog niet alle aanvragen zijn beslist", "Not all applications are decided yet"),
    AANVULLING_LOOPT("De aanvrager mag nog aanvullen", "The applicant may still answer"),
    BESLUITLIJST_STAP("Dit kan nu niet met deze besluitlijst", "This is not possible with this decision list now"),
    BESLUITLIJST_ONVOLLEDIG(
            "De besluitlijst kan nog niet worden vastgesteld", "The decision list cannot be adopted yet"),
    BESCHIKKING_STAP("Dit kan nu niet met deze beschikking", "This is not possible with this decision now"),
    PROJECT_STAP("Dit kan nu niet met dit project", "This is not possible with this project now"),
    PROJECT_KOSTEN("De posten zijn samen iets anders", "The items add up to something else"),
    PROJECT_NIET_AF("Het project kan nog niet worden afgesloten", "The project cannot be closed yet"),
    BETALING_STAP("Dit kan nu niet met deze betaling", "This is not possible with this payment now"),
    BETALING_TE_VEEL("Dit is te veel geld", "This is too much money"),
    PROJECTWIJZIGING_STAP("Dit kan nu niet met deze wijziging", "This is not possible with this change now"),
    PROJECTVERSLAG_STAP("Dit kan nu niet met dit verslag", "This is not possible with this report now"),
    PROJECTVERSLAG_ONVOLLEDIG("Het verslag is nog niet volledig", "The report is not complete yet"),
    RONDE_NIET_AF("Nog niet alle projecten zijn afgesloten", "Not all projects are closed yet"),
    NIETS_GEWIJZIGD("Dit is al zo vastgelegd", "This is what is registered already");

    private final String titleNl;
    private final String titleEn;

    Fout(String titleNl, String titleEn) {
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String titleNl() {
        return titleNl;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    /** Lists them on the pages that explain problems, and says which of them a constraint of the database holds. */
    @ApplicationScoped
    static class Catalogus implements ProblemPages.Catalogue, ConstraintFaults.Source {

        @Override
        public Map<String, Fault> faultByConstraint() {
            return Map.of(
                    "uq_beoordelaar_account", BEOORDELAAR_BENOEMD,
                    "uq_belangverklaring_geldend", NIETS_GEWIJZIGD,
                    "uq_beoordeling_levend", BEOORDELING_TOEGEWEZEN);
        }

        @Override
        public List<Fault> faults() {
            return List.of(values());
        }
    }
}
