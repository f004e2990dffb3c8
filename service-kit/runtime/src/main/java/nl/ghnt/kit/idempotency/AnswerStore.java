package nl.ghnt.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.audit.Reading;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.SqlFailure;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps the answers to requests that carry an idempotency key. */
@ApplicationScoped
class AnswerStore {

    /** What makes a request the same request. */
    record Request(String caller, UUID key, String operation, String bodyHash, String rights) {}

    /** An answer that was given, with what was read for it. */
    record Kept(RestResponse<?> answer, List<Reading> readings) {}

    private static final String[] KEPT_HEADERS = {"Location", "ETag"};
    private static final String CLAIM = """
            insert into idempotent_answer (caller, key, request, body_hash, rights, recorded_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String FIND = """
            select request, body_hash, rights, status, headers, body, readings
            from idempotent_answer where caller = ? and key = ?""";
    private static final String KEEP = """
            update idempotent_answer set status = ?, headers = ?::jsonb, body = ?, readings = ?::jsonb
            where caller = ? and key = ?""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final KitConfig config;

    AnswerStore(DataSource database, ObjectMapper json, Clock clock, KitConfig config) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    /** Takes the key for this request; a request that is being answered elsewhere is waited for. */
    Optional<Kept> claim(Request request) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, request.caller());
            claim.setObject(2, request.key());
            claim.setString(3, request.operation());
            claim.setString(4, request.bodyHash());
            claim.setString(5, request.rights());
            claim.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(find(connection, request));
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Keeps the answer with the change that it reports. */
    void keep(Request request, Kept kept) {
        RestResponse<?> answer = kept.answer();
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.getStatus());
            keep.setString(2, json.writeValueAsString(headers(answer)));
            keep.setString(3, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()));
            keep.setString(4, json.writeValueAsString(kept.readings()));
            keep.setString(5, request.caller());
            keep.setObject(6, request.key());
            keep.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotent_answer where recorded_at < ?")) {
            delete.setObject(
                    1, clock.instant().minus(config.idempotency().retention()).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private Kept find(Connection connection, Request request) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, request.caller());
            find.setObject(2, request.key());
            ResultSet row = find.executeQuery();
            row.next();
            boolean same = row.getString("request").equals(request.operation())
                    && row.getString("body_hash").equals(request.bodyHash());
            if (!same) {
                throw IdempotencyInterceptor.reused();
            }
            if (!row.getString("rights").equals(request.rights())) {
                throw IdempotencyInterceptor.otherRights();
            }
            return kept(row);
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        String body = row.getString("body");
        try {
            RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(row.getInt("status"));
            json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {})
                    .forEach(answer::header);
            // the text itself: read and written again, a number might look otherwise
            return new Kept(
                    answer.entity(body == null ? JsonNodeFactory.instance.nullNode() : body)
                            .build(),
                    json.readValue(row.getString("readings"), new TypeReference<List<Reading>>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> headers(RestResponse<?> answer) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            if (answer.getHeaderString(name) != null) {
                kept.put(name, answer.getHeaderString(name));
            }
        }
        return kept;
    }
}
