package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How an API says no: in the language of the reader and in that alone, with a page that explains it. */
abstract class ApiProblems extends ApiClients {

    private static final List<String> WRITTEN_FOR_PEOPLE = List.of("title", "detail");

    @TestFactory
    Stream<DynamicTest> a_problem_is_in_one_language() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            JsonNode dutch = refused(operation, "nl");
            JsonNode english = refused(operation, "en");
            for (String member : WRITTEN_FOR_PEOPLE) {
                assertThat(english.path(member).asText())
                        .as(member)
                        .isNotBlank()
                        .isNotEqualTo(dutch.path(member).asText());
            }
            for (int fault = 0; fault < dutch.path("errors").size(); fault++) {
                assertThat(english.at("/errors/" + fault + "/detail").asText())
                        .isNotBlank()
                        .isNotEqualTo(dutch.at("/errors/" + fault + "/detail").asText());
            }
        });
    }

    /** Where the kinds of problem are listed, below the base path. */
    protected String problems() {
        return "/problemen";
    }

    private JsonNode refused(ApiOperation operation, String language) {
        ApiAnswer answer = reader(operation)
                .header("Accept-Language", language)
                .query("bestaatNiet", "1")
                .get(pathTo(operation));
        assertProblem(answer, 400);
        assertInLanguage(answer, language);
        return answer.json();
    }

    @Test
    void every_kind_of_problem_is_explained_in_both_languages() {
        JsonNode dutch = explained(problems(), "nl");
        JsonNode english = explained(problems(), "en");
        assertThat(dutch).isNotEmpty();
        for (int kind = 0; kind < dutch.size(); kind++) {
            String code = dutch.get(kind).get("code").asText();
            assertThat(explained(problems() + "/" + code, "nl")).isEqualTo(dutch.get(kind));
            assertThat(explained(problems() + "/" + code, "en")).isEqualTo(english.get(kind));
            for (String member : List.of("titel", "uitleg")) {
                assertThat(english.get(kind).get(member).asText())
                        .as(code + " " + member)
                        .isNotBlank()
                        .isNotEqualTo(dutch.get(kind).get(member).asText());
            }
        }
    }

    private static JsonNode explained(String path, String language) {
        ApiAnswer answer =
                ApiRequest.anonymous().header("Accept-Language", language).get(base() + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertInLanguage(answer, language);
        return answer.json();
    }

    private static void assertInLanguage(ApiAnswer answer, String language) {
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).containsIgnoringCase("accept-language");
    }
}
