package nl.ghnt.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemExceptionTest {

    @Test
    void a_member_cannot_stand_in_the_place_of_one_that_every_problem_has() {
        ProblemException problem = KitFault.CONFLICT.because("a");
        assertThatThrownBy(() -> problem.with("status", "NEW")).isInstanceOf(IllegalArgumentException.class);
        assertThat(problem.with("currentStatus", "NEW").members()).containsEntry("currentStatus", "NEW");
    }

    @Test
    void an_english_reader_is_told_the_explanation_where_the_detail_is_dutch() {
        Problem english = Problem.of(KitFault.CONFLICT.because("Dat kan niet."), "/a/v1", "/a/v1/b", Locale.ENGLISH);
        assertThat(english.title()).isEqualTo("Conflict with the current state");
        assertThat(english.detail()).isEqualTo(KitFault.CONFLICT.explanation().en());
        Problem both = Problem.of(
                KitFault.CONFLICT.because(new Text("Dat kan niet.", "Impossible.")),
                "/a/v1",
                "/a/v1/b",
                Locale.ENGLISH);
        assertThat(both.detail()).isEqualTo("Impossible.");
    }

    @Test
    void of_very_many_faults_two_hundred_are_told_and_the_number_of_all() {
        ProblemException many = ProblemException.invalidInput(
                Collections.nCopies(100_000, InputFault.body("/a", "verplicht", "Leeg.")));
        assertThat(many.errors()).hasSize(200);
        assertThat(many.detail().nl()).contains("100000");
        assertThat(many.detail().en()).contains("100000");
    }

    @Test
    void every_fault_of_the_kit_is_explained_in_two_languages() {
        for (KitFault fault : KitFault.values()) {
            assertThat(fault.explanation().nl())
                    .as(fault.code())
                    .isNotBlank()
                    .isNotEqualTo(fault.explanation().en());
            assertThat(fault.explanation().en()).isNotBlank();
        }
    }
}
