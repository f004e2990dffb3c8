package nl.ghnt.reporting.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.infographic.Broncijfer;

/** The rules that the parts of a report's content keep together; all faults are found at once. */
final class Inhoudregels {

    private final List<InputFault> fouten = new ArrayList<>();

    private Inhoudregels() {}

    /**
     * Holds when the content keeps all rules.
     *
     * @throws ProblemException 400 with every fault
     */
    static void check(Inhoud inhoud) {
        Inhoudregels regels = new Inhoudregels();
        regels.eens(inhoud.actielijnen(), Inhoud.Actielijn::actielijn, "/inhoud/actielijnen/", "/actielijn");
        regels.eens(inhoud.cijfers(), Broncijfer::code, "/inhoud/cijfers/", "/code");
        for (int i = 0; i < inhoud.cijfers().size(); i++) {
            regels.checkCijfer(inhoud.cijfers().get(i), "/inhoud/cijfers/" + i);
        }
        if (!regels.fouten.isEmpty()) {
            throw ProblemException.invalidInput(regels.fouten);
        }
    }

    private <T> void eens(List<T> items, Function<T, Object> sleutel, String pad, String eigenschap) {
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            fault(!gezien.add(sleutel.apply(items.get(i))), pad + i + eigenschap, "waarde.dubbel", "Dit komt al voor.");
        }
    }

    private void checkCijfer(Broncijfer cijfer, String pad) {
        boolean verklaard = cijfer.onbekendReden() != null && !PlainText.isBlank(cijfer.onbekendReden());
        fault(
                cijfer.waarde() != null && verklaard,
                pad + "/onbekendReden",
                "cijfer.bekend-en-onbekend",
                "Een cijfer heeft een waarde, of een reden waarom die onbekend is, en niet allebei.");
        fault(
                cijfer.waarde() != null && cijfer.bron() == null,
                pad + "/bron",
                "bron.verplicht",
                "Een cijfer dat niet wordt berekend heeft een bron.");
        fault(
                cijfer.waarde() != null
                        && cijfer.noemer() != null
                        && cijfer.waarde().compareTo(BigDecimal.valueOf(cijfer.noemer())) > 0,
                pad + "/waarde",
                "waarde.boven-noemer",
                "De waarde is groter dan de noemer.");
    }

    private void fault(boolean wrong, String pointer, String code, String detail) {
        if (wrong) {
            fouten.add(InputFault.body(pointer, code, detail));
        }
    }
}
