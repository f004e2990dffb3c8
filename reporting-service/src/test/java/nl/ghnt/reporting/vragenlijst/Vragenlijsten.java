package nl.ghnt.reporting.vragenlijst;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Questionnaires for tests of what builds on them. */
public final class Vragenlijsten {

    private static final Instant NOW = Instant.parse("2021-10-01T10:00:00Z");

    private Vragenlijsten() {}

    /** A questionnaire that may still change. */
    public static Vragenlijst concept(Vragenlijst.Soort soort, Vraag... vragen) {
        return Vragenlijst.nieuw(
                UUID.randomUUID(), new Vragenlijst.Inhoud(soort, "Vragenlijst", null, List.of(vragen)), NOW);
    }

    /** A questionnaire that all four parties agreed with. */
    public static Vragenlijst vrijgegeven(Vragenlijst.Soort soort, Vraag... vragen) {
        Vragenlijst vragenlijst = concept(soort, vragen);
        for (Partij partij : Partij.values()) {
            vragenlijst.geefAkkoord(new Akkoord(partij, NOW, "test"));
        }
        vragenlijst.geefVrij(NOW);
        return vragenlijst;
    }
}
