package nl.ghnt.projectpool.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.thema.ThemaService;

/** What an assignment must meet; all that is wrong is named at once. */
@ApplicationScoped
class Toewijzingsregels {

    private final ThemaService themas;
    private final Regioverwijzing verwijzing;

    Toewijzingsregels(ThemaService themas, Regioverwijzing verwijzing) {
        this.themas = themas;
        this.verwijzing = verwijzing;
    }

    /**
     * Gives what was asked with every region as its code.
     *
     * @throws ProblemException 400 with all faults
     */
    Toewijzing.Inhoud toets(Vermelding vermelding, Toewijzing.Inhoud gevraagd, List<Toewijzing> toewijzingen) {
        List<InputFault> faults = new ArrayList<>();
        if (themas.inOrder().stream().noneMatch(thema -> thema.code().equals(gevraagd.thema()))) {
            faults.add(InputFault.body("/thema", "thema.onbekend", "Dit is geen code van een thema."));
        }
        List<Deelnemer> deelnemers = new ArrayList<>();
        for (int place = 0; place < gevraagd.deelnemers().size(); place++) {
            String pointer = "/deelnemers/" + place;
            Deelnemer deelnemer = gevraagd.deelnemers().get(place);
            faults.addAll(fouten(pointer, vermelding, deelnemer));
            deelnemers.add(metCode(pointer, deelnemer, toewijzingen, faults));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        return new Toewijzing.Inhoud(
                gevraagd.thema(), deelnemers, gevraagd.zekerheid(), gevraagd.toelichting(), gevraagd.bron());
    }

    private static List<InputFault> fouten(String pointer, Vermelding vermelding, Deelnemer deelnemer) {
        List<InputFault> faults = new ArrayList<>();
        if (!vermelding.inhoud().gedrukt().contains(deelnemer.gedrukt())) {
            faults.add(InputFault.body(
                    pointer + "/gedrukt",
                    "deelnemer.niet-gedrukt",
                    "Dit staat niet in de vermelding '" + vermelding.inhoud().gedrukt() + "'."));
        }
        boolean gemeente = deelnemer.soort() == Deelnemer.Soort.GEMEENTE;
        if (gemeente && deelnemer.gemeente() == null) {
            faults.add(InputFault.body(pointer + "/gemeente", "verplicht", "Geef de CBS-code van de gemeente."));
        }
        if (!gemeente && deelnemer.gemeente() != null) {
            faults.add(InputFault.body(
                    pointer + "/gemeente", "niet-toegestaan", "Een regio heeft hier geen code van een gemeente."));
        }
        return faults;
    }

    private Deelnemer metCode(
            String pointer, Deelnemer deelnemer, List<Toewijzing> toewijzingen, List<InputFault> faults) {
        Optional<String> code = verwijzing.code(deelnemer.regio(), toewijzingen);
        if (code.isEmpty()) {
            faults.add(InputFault.body(
                    pointer + "/regio", "regio.onbekend", "Dit is geen bekende naam of code van één regio."));
        }
        return new Deelnemer(
                deelnemer.gedrukt(),
                deelnemer.soort(),
                code.orElse(deelnemer.regio()),
                deelnemer.gemeente(),
                deelnemer.zekerheid());
    }
}
