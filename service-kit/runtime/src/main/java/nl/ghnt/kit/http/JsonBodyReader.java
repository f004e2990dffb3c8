package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Violations;

/**
 * Reads JSON bodies strictly (UTF-8, no unknown properties, no values of another type) and answers all that is wrong
 * with a request at once: where the form of a body is at fault, its rules are checked as well before it is refused.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final ObjectMapper json;
    private final Validator validator;
    private final RoutingContext request;
    private final JsonFaults formFaults;

    public JsonBodyReader(ObjectMapper json, Validator validator, RoutingContext request) {
        this.json = json;
        this.validator = validator;
        this.request = request;
        this.formFaults = new JsonFaults(json);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(bytes(body), generic, text -> text);
    }

    /** What the body is, which is kept with the request. */
    byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(BodyLimit.BYTES + 1);
        KitFault.BODY_TOO_LARGE.unless(bytes.length <= BodyLimit.BYTES, BodyLimit.DETAIL);
        request.put(RequestBody.KEY, bytes);
        return bytes;
    }

    /**
     * Reads a body that is JSON, or that becomes it.
     *
     * @param toJson what makes JSON of the text of the body; refuses it where it cannot
     */
    Object read(byte[] bytes, Type generic, UnaryOperator<String> toJson) {
        List<InputFault> faults = new ArrayList<>(keptFaults());
        int ofParameters = faults.size();
        String text = converted(decoded(bytes, faults), toJson, faults);
        Object value = parse(text, generic, faults);
        if (value == null && faults.size() == ofParameters) {
            faults.add(missing());
        }
        if (!faults.isEmpty()) {
            addViolations(value, faults);
            throw ProblemException.invalidInput(faults);
        }
        return value;
    }

    private List<InputFault> keptFaults() {
        List<InputFault> kept = request.get(StrictParameters.FAULTS);
        return kept == null ? List.of() : kept;
    }

    private String decoded(byte[] bytes, List<InputFault> faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            faults.add(InputFault.body(
                    "",
                    "json.utf8",
                    "De inhoud is geen geldige UTF-8; bewaar hem als UTF-8, in een rekenblad als CSV UTF-8."));
            return null;
        }
    }

    private static String converted(String text, UnaryOperator<String> toJson, List<InputFault> faults) {
        try {
            return text == null ? null : toJson.apply(text);
        } catch (ProblemException refused) {
            faults.addAll(refused.errors());
            return null;
        }
    }

    private Object parse(String text, Type type, List<InputFault> faults) {
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            faults.add(missing());
            return null;
        }
        try {
            return parse(text, JsonValues.faults(json.getFactory(), text), type, faults);
        } catch (JsonProcessingException malformed) {
            faults.add(JsonFaults.malformed(malformed));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Object parse(String text, List<InputFault> ofValues, Type type, List<InputFault> faults)
            throws IOException {
        if (ofValues.isEmpty()) {
            try {
                return json.readerFor(json.constructType(type)).readValue(text);
            } catch (JsonMappingException wrongForm) {
                return formFaults.readAround(type, formFaults.tree(text), faults);
            }
        }
        faults.addAll(ofValues);
        return formFaults.readAround(type, JsonFaults.without(formFaults.tree(text), ofValues), faults);
    }

    private static InputFault missing() {
        return InputFault.body("", "verplicht", "De inhoud ontbreekt.");
    }

    private void addViolations(Object value, List<InputFault> faults) {
        if (value == null) {
            return;
        }
        Set<ConstraintViolation<Object>> violations = validator.validate(value);
        Violations.ofBody(violations).stream()
                .filter(violation ->
                        faults.stream().noneMatch(fault -> fault.location().equals(violation.location())))
                .forEach(faults::add);
    }
}
