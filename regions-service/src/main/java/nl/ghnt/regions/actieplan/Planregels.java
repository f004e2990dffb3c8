package nl.ghnt.regions.actieplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.kader.Kaderbeeld;
import nl.ghnt.regions.kader.Kadersoort;

/** What must fit together in what a plan says: with the frame of the programme, and with itself. */
final class Planregels {

    private final Map<String, Kaderbeeld> kader;
    private final int laatsteActienummer;
    private final List<InputFault> faults = new ArrayList<>();
    private final Set<Integer> nummers = new HashSet<>();

    private Planregels(Map<String, Kaderbeeld> kader, int laatsteActienummer) {
        this.kader = kader;
        this.laatsteActienummer = laatsteActienummer;
    }

    /**
     * Holds when what a plan says fits the frame and the numbers that the plan has given out.
     *
     * @throws ProblemException 400 with all faults at once
     */
    static void eis(Planinhoud inhoud, Map<String, Kaderbeeld> kader, int laatsteActienummer) {
        Planregels regels = new Planregels(kader, laatsteActienummer);
        for (int plaats = 0; plaats < inhoud.acties().size(); plaats++) {
            regels.controleer(inhoud.acties().get(plaats), "/acties/" + plaats);
        }
        if (!regels.faults.isEmpty()) {
            throw ProblemException.invalidInput(regels.faults);
        }
    }

    private void controleer(Planinhoud.Actie actie, String plaats) {
        if (actie.nummer() != null && actie.nummer() > laatsteActienummer) {
            fout(plaats + "/nummer", "actie.nummer", "Laat het nummer van een nieuwe actie weg: zij krijgt er een.");
        } else if (actie.nummer() != null && !nummers.add(actie.nummer())) {
            fout(plaats + "/nummer", "actie.nummer", "Nummer " + actie.nummer() + " staat er meer dan eens.");
        }
        Kaderbeeld bouwsteen = element(actie.bouwsteen(), Kadersoort.BOUWSTEEN, plaats + "/bouwsteen");
        Kaderbeeld thema = element(actie.thema(), Kadersoort.THEMA, plaats + "/thema");
        element(actie.doelgroep(), Kadersoort.DOELGROEP, plaats + "/doelgroep");
        element(actie.prioriteit(), Kadersoort.PRIORITEIT, plaats + "/prioriteit");
        if (bouwsteen != null
                && bouwsteen.inhoud().actielijn() != null
                && !bouwsteen.inhoud().actielijn().equals(actie.actielijn())) {
            fout(
                    plaats + "/bouwsteen",
                    "kader.samenhang",
                    "'" + actie.bouwsteen() + "' hoort bij actielijn "
                            + bouwsteen.inhoud().actielijn() + ".");
        }
        if (bouwsteen != null
                && thema != null
                && !actie.bouwsteen().equals(thema.inhoud().bovenliggend())) {
            fout(
                    plaats + "/thema",
                    "kader.samenhang",
                    "'" + actie.thema() + "' hoort bij bouwsteen '"
                            + thema.inhoud().bovenliggend() + "'.");
        }
        if (actie.geplandeBegindatum() != null
                && actie.geplandeEinddatum() != null
                && actie.geplandeEinddatum().isBefore(actie.geplandeBegindatum())) {
            fout(plaats + "/geplandeEinddatum", "datum.volgorde", "Het geplande einde ligt voor het begin.");
        }
    }

    private Kaderbeeld element(String code, Kadersoort soort, String plaats) {
        if (code == null) {
            return null;
        }
        Kaderbeeld element = kader.get(code);
        if (element == null || element.soort() != soort) {
            fout(plaats, "waarde.onbekend", "'" + code + "' is geen " + soort + " van het kader.");
            return null;
        }
        return element;
    }

    private void fout(String plaats, String code, String detail) {
        faults.add(InputFault.body(plaats, code, detail));
    }
}
