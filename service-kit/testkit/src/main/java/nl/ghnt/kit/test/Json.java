package nl.ghnt.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ResponseBody;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/**
 * Looks into the JSON of an answer: {@code then().body(json("regios[0].code", is("twente")))}. The paths are those of
 * REST Assured without its scripts, which are compiled anew at each use and took a sixth of the time of the tests: names
 * with dots between them, {@code [n]} (from the end when negative), {@code size()}, and nothing or {@code $} for the
 * whole. A name asked of a list gives the list of what each of its members has there; what is not there is null.
 */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("\\[(-?\\d+)]|([^.\\[\\]]+)");
    private static final Pattern SCRIPT = Pattern.compile("[{}*]|\\w\\(.+\\)");

    private Json() {}

    /** A body that has at the path what the matcher wants. */
    public static Matcher<String> json(String path, Matcher<?> wanted) {
        return new TypeSafeDiagnosingMatcher<>() {
            @Override
            protected boolean matchesSafely(String body, Description mismatch) {
                Object found = at(body, path);
                wanted.describeMismatch(found, mismatch.appendText(path).appendText(" "));
                return wanted.matches(found);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(path).appendText(" ").appendDescriptionOf(wanted);
            }
        };
    }

    /** What stands at the path of an answer: text, a number, a boolean, a list, a map or null. */
    @SuppressWarnings("unchecked") // the reader knows what stands there, as with REST Assured's own path()
    public static <T> T at(ResponseBody<?> answer, String path) {
        return (T) at(answer.asString(), path);
    }

    private static Object at(String body, String path) {
        if (SCRIPT.matcher(path).find()) {
            throw new IllegalArgumentException("a path without scripts is wanted: " + path);
        }
        try {
            Object found = MAPPER.readValue(body, Object.class);
            for (MatchResult step : STEP.matcher(path).results().toList()) {
                found = step.group(1) == null
                        ? named(found, step.group(2))
                        : member(found, Integer.parseInt(step.group(1)));
            }
            return found;
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + body, noJson);
        }
    }

    private static Object named(Object from, String name) {
        if ("$".equals(name)) {
            return from;
        }
        if ("size()".equals(name)) {
            return from instanceof Map<?, ?> map ? map.size() : ((List<?>) from).size();
        }
        if (from instanceof List<?> list) {
            return list.stream().map(member -> named(member, name)).collect(Collectors.toList()); // may hold nulls
        }
        return from instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static Object member(Object from, int index) {
        if (!(from instanceof List<?> list)) {
            return null;
        }
        int place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }
}
