package nl.ghnt.reporting.inzending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.regio.Regio;
import nl.ghnt.reporting.regio.RegioService;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;

/** Decides who may answer a campaign: the regions of its frozen population, also those that ended since; no others. */
@ApplicationScoped
class Toelating {

    private final UitvraagService uitvragen;
    private final RegioService regios;

    Toelating(UitvraagService uitvragen, RegioService regios) {
        this.uitvragen = uitvragen;
        this.regios = regios;
    }

    /** The campaign that a request names in its body, held open for the running transaction. */
    Uitvraag uitvraag(UUID id) {
        try {
            return uitvragen.getHeldOpen(id);
        } catch (ProblemException missing) {
            if (missing.fault() != KitFault.NOT_FOUND) {
                throw missing;
            }
            throw ProblemException.invalidInput(
                    InputFault.body("/uitvraag", "uitvraag.onbekend", "Er is geen uitvraag met deze identificatie."));
        }
    }

    /** The region in the population; refused with the reason when it is not in it. */
    Populatielid lid(Uitvraag uitvraag, String regio) {
        return uitvraag.lid(regio).orElseThrow(() -> refused(uitvraag, regio));
    }

    private ProblemException refused(Uitvraag uitvraag, String code) {
        Regio regio = regios.find(code).orElse(null);
        if (regio == null) {
            return ProblemException.invalidInput(
                    InputFault.body("/regio", "regio.onbekend", "Het register kent geen regio '" + code + "'."));
        }
        Validity geldigheid = regio.geldigheid();
        boolean ended = geldigheid.end() != null && !geldigheid.end().isAfter(uitvraag.peildatum());
        return Fout.REGIO_BUITEN_POPULATIE
                .because(
                        ended
                                ? regio.naam() + " bestond op " + uitvraag.peildatum() + " niet meer."
                                : regio.naam() + " hoort niet bij de regio's die bij de opening zijn gevraagd.")
                .with("reden", ended ? "regio.beeindigd" : "regio.buiten-populatie");
    }
}
