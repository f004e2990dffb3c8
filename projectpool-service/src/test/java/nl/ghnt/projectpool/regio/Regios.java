package nl.ghnt.projectpool.regio;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.ghnt.kit.test.TestEvents;

/** Tells this service of a region over the broker, as the register would. */
public final class Regios {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Regios() {}

    /** Waits until the region is known; telling it again changes nothing. */
    public static void vertel(String code, String naam) {
        RegioService regios = Arc.container().instance(RegioService.class).get();
        if (regios.namen().containsKey(code)) {
            return;
        }
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        TestEvents.send("ghnt.regions", id, "regio.ingesteld.v1", code, 1, """
                {"code": "%s", "naam": "%s", "indeling": "GHNT-28", "beginGeldigheid": "2019-07-02",
                 "eindeGeldigheid": null, "soortWijziging": "HERNOEMING",
                 "namen": [{"naam": "%s", "soort": "CANONIEK"}]}
                """.formatted(code, naam, naam));
        await().atMost(PATIENCE).until(() -> regios.namen().containsKey(code));
    }
}
