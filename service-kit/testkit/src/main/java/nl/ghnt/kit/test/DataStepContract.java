package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.data.DataOutcome;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.DataSteps;
import org.junit.jupiter.api.Test;

/**
 * Every data step of a service, run as a later version of itself: with the same files, and with files of which one entry
 * changed, went, and came back. A new step is tried by itself. A service extends it in one class that is a
 * {@code @QuarkusTest}; what is tried is rolled back.
 */
public abstract class DataStepContract {

    private static final int SECONDS = 300;

    @Inject
    DataSteps steps;

    @Inject
    DataSource database;

    /** Names of steps that bring in one thing, of which nothing can go. */
    protected Set<String> single() {
        return Set.of();
    }

    /** Names of steps that refuse a file in which something is missing, because it says how much there is. */
    protected Set<String> counted() {
        return Set.of();
    }

    /** Columns of tables with a past that no answer shows and that move as versions do ({@code kerncijfer.gewijzigd_op}). */
    protected Set<String> unseen() {
        return Set.of();
    }

    /** By name, why a step reads no file: it does something once, and a later version of it would do something else. */
    protected Map<String, String> withoutFiles() {
        return Map.of();
    }

    @Test
    void every_file_is_read_by_a_step() throws IOException {
        Set<String> read = new TreeSet<>();
        each(step -> read.addAll(ChangedFiles.readDuring(() -> steps.raise(step))));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/programma"))) {
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "programma/" + file.getFileName()).toList());
        }
    }

    @Test
    void the_same_files_change_nothing() {
        each(step -> {
            Map<String, List<String>> before = stored().rows();
            steps.raise(step);
            assertThat(stored().rows()).as(step.name()).isEqualTo(before);
        });
    }

    @Test
    void what_was_brought_in_before_there_were_notes_is_taken_over_as_it_is() {
        each(step -> {
            Map<String, List<String>> before = stored().rows();
            stored().execute("delete from data_row where step = '" + step.name() + "'");
            steps.raise(step);
            Map<String, List<String>> after = stored().rows();
            assertThat(after.remove("data_row")).as(step.name()).hasSameSizeAs(before.remove("data_row"));
            assertThat(after).as(step.name()).isEqualTo(before);
        });
    }

    @Test
    void an_entry_that_changed_is_replaced_and_what_was_told_stays_readable() {
        each(step -> {
            int changed = 0;
            for (Map.Entry<String, JsonNode> variant :
                    variants(step, ChangedFiles::withOneChanged).entrySet()) {
                String label = step.name() + ": " + variant.getKey();
                Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                Set<String> said = stored().contents(true);
                Map<String, Set<String>> past = stored().past(before);
                List<DataOutcome> outcome = raise(step, variant);
                assertThat(sum(outcome, DataOutcome::held)).as(label).isZero();
                assertThat(sum(outcome, DataOutcome::lapsed)).as(label).isZero();
                assertThat(stored().contents(true)).as(label).containsAll(said);
                assertThat(stored().past(before)).as(label).isEqualTo(past);
                if (sum(outcome, DataOutcome::changed) > 0) {
                    assertThat(stored().contents(false)).as(label).anyMatch(row -> row.contains(ChangedFiles.MARK));
                }
                changed += sum(outcome, DataOutcome::changed);
                assertThat(sum(steps.raise(step), DataOutcome::changed))
                        .as(label + ", and back")
                        .isEqualTo(sum(outcome, DataOutcome::changed));
            }
            assertThat(changed).as(step.name() + " takes over what changed").isPositive();
        });
    }

    @Test
    void an_entry_that_is_gone_lapses_and_stands_again_when_it_is_back() {
        each(step -> {
            if (single().contains(step.name())) {
                return;
            }
            int gone = 0;
            for (Map.Entry<String, JsonNode> variant :
                    variants(step, ChangedFiles::withOneLess).entrySet()) {
                String label = step.name() + ": " + variant.getKey();
                Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                Set<String> said = stored().contents(true);
                Map<String, Set<String>> past = stored().past(before);
                if (counted().contains(step.name())) {
                    if (isRefused(step, variant)) {
                        return;
                    }
                    steps.raise(step);
                    continue;
                }
                List<DataOutcome> outcome = raise(step, variant);
                assertThat(sum(outcome, DataOutcome::held)).as(label).isZero();
                assertThat(sum(outcome, DataOutcome::added)).as(label).isZero();
                assertThat(stored().contents(true)).as(label).containsAll(said);
                assertThat(stored().past(before)).as(label).isEqualTo(past);
                List<DataOutcome> back = steps.raise(step);
                assertThat(sum(back, DataOutcome::held)).as(label).isZero();
                assertThat(sum(back, DataOutcome::added)).as(label).isEqualTo(sum(outcome, DataOutcome::lapsed));
                assertThat(stored().contents(true)).as(label).containsAll(said);
                assertThat(steps.raise(step))
                        .as(label + ", once more")
                        .allMatch(kind -> kind.added() + kind.changed() + kind.lapsed() + kind.held() == 0);
                gone += sum(outcome, DataOutcome::lapsed);
            }
            assertThat(counted())
                    .as("a file that contradicts its own counts is refused")
                    .doesNotContain(step.name());
            assertThat(gone).as(step.name() + " ends what is gone").isPositive();
        });
    }

    /** Of what several steps read, one refuses it. */
    @Test
    void an_entry_that_ends_on_the_day_that_it_begins_is_refused_by_its_name() {
        Map<String, String> refusals = new TreeMap<>();
        each(step -> variants(step, ChangedFiles::withOneOfNoDay)
                .entrySet()
                .forEach(variant -> refusals.merge(variant.getKey(), refusal(step, variant), String::concat)));
        assertThat(refusals).allSatisfy((entry, refusal) -> assertThat(refusal)
                .as(entry)
                .matches("[A-Z]\\w+ .+: eindeGeldigheid moet na beginGeldigheid liggen"));
    }

    private boolean isRefused(DataStep step, Map.Entry<String, JsonNode> variant) {
        return !refusal(step, variant).isEmpty();
    }

    /** Why a step refuses a file; empty when it does not. */
    private String refusal(DataStep step, Map.Entry<String, JsonNode> variant) {
        try {
            raise(step, variant);
            return "";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private List<DataOutcome> raise(DataStep step, Map.Entry<String, JsonNode> variant) {
        String file = variant.getKey().substring(0, variant.getKey().indexOf(' '));
        return ChangedFiles.with(file, variant.getValue(), () -> steps.raise(step));
    }

    private Map<String, JsonNode> variants(DataStep step, Function<String, Map<String, JsonNode>> variants) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        ChangedFiles.readDuring(() -> steps.raise(step)).forEach(file -> all.putAll(variants.apply(file)));
        return all;
    }

    private static int sum(List<DataOutcome> outcome, ToIntFunction<DataOutcome> count) {
        return outcome.stream().mapToInt(count).sum();
    }

    private StoredRows stored() {
        return new StoredRows(database, unseen());
    }

    /** What is tried with a step. */
    private interface Trial {
        void of(DataStep step);
    }

    private void each(Trial trial) {
        assertThat(steps.steps()).isNotEmpty();
        for (DataStep step : steps.steps()) {
            if (withoutFiles().containsKey(step.name())) {
                continue;
            }
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
            try {
                trial.of(step);
            } finally {
                QuarkusTransaction.rollback();
            }
        }
    }
}
