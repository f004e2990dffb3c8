package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.local.Progress;
import nl.ghnt.local.demo.PoolDemo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round of the pool through the gateway with real tokens, from its opening until its last project is closed. */
class PoolRoundTest {

    private static PoolDemo.Outcome outcome;

    @BeforeAll
    static void the_round_ran() {
        PoolDemo round = new PoolDemo(DescribedRound::gateway);
        round.run(RunningPlatform.get().platform(), Progress.silent());
        outcome = round.outcome();
    }

    @Proves({"R302", "R309", "R313"})
    @Test
    void thirty_municipalities_applied_and_all_of_it_was_decided_within_the_money() {
        JsonNode round = outcome.overview();
        assertThat(round.get("status").asText()).isEqualTo("AFGEROND");
        assertThat(round.get("aanvragen").asInt()).isEqualTo(30);
        assertThat(round.get("toegekend").asInt() + round.get("afgewezen").asInt())
                .isEqualTo(30);
        assertThat(round.get("bedragToegekend").decimalValue())
                .isPositive()
                .isLessThanOrEqualTo(round.get("budget").decimalValue());
        assertThat(round.get("perImpuls")).hasSize(3);
    }

    @Test
    void what_regions_got_is_together_what_was_granted() {
        double shares = 0;
        for (JsonNode region : outcome.overview().get("perRegio")) {
            shares += region.get("toegekend").asDouble();
        }
        assertThat(shares).isEqualTo(outcome.overview().get("bedragToegekend").asDouble());
    }

    @Test
    void the_drawings_say_that_they_are_made_up() throws IOException {
        assertThat(Files.readString(outcome.matrix())).startsWith("<svg").contains("SYNTHETISCH");
        assertThat(Files.readString(outcome.money())).startsWith("<svg").contains("SYNTHETISCH");
    }
}
