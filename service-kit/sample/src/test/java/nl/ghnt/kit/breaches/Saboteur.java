package nl.ghnt.kit.breaches;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Predicate;

/** Answers some requests in the place of the kit, which would not let an operation be wrong in these ways. */
@ApplicationScoped
class Saboteur {

    private static final String BREACHES = "/sample/v1/breaches/";
    private static final int BEFORE_THE_KIT = 11_000;

    /** By rule, which requests are answered well where they should not be. */
    private static final Map<String, Predicate<RoutingContext>> ANSWERED = Map.ofEntries(
            Map.entry("without_a_good_token_a_secured_operation_is_401", request -> has(request, "Authorization")),
            Map.entry("what_is_kept_for_one_is_not_for_another", request -> true),
            Map.entry("only_the_roles_in_the_description_get_in", request -> hasRole(request, "kernteam")),
            Map.entry(
                    "a_slash_at_the_end_is_404",
                    request -> request.request().path().endsWith("/")),
            Map.entry("an_unknown_parameter_is_400", request -> request.queryParams()
                    .contains("bestaatNiet")),
            Map.entry("an_unknown_format_is_406", request -> has(request, "Accept")),
            Map.entry("a_body_that_is_no_json_is_400", request -> true),
            Map.entry("an_unknown_property_is_400", request -> true),
            Map.entry("another_media_type_is_415", request -> true),
            Map.entry("a_change_without_if_match_is_428", request -> true),
            Map.entry("who_has_an_answer_already_gets_304", request -> has(request, "If-None-Match")),
            Map.entry("what_is_no_etag_is_400", request -> has(request, "If-None-Match")),
            Map.entry("who_has_the_csv_already_gets_304", request -> has(request, "If-None-Match")),
            Map.entry("a_filter_without_a_value_is_400", request -> ""
                    .equals(request.queryParams().get("topic"))),
            Map.entry("head_of_csv_answers_as_get_without_a_body", request -> has("HEAD", request)),
            Map.entry("options_tells_the_methods_that_are_there", request -> has("OPTIONS", request)));

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_THE_KIT);
    }

    private void answer(RoutingContext request) {
        String path = request.request().path();
        if (path == null || !path.startsWith(BREACHES)) {
            request.next();
            return;
        }
        String rule = path.substring(BREACHES.length()).replaceFirst("/.*", "");
        if (ANSWERED.getOrDefault(rule, any -> false).test(request)) {
            request.response().putHeader("Content-Type", "application/json").end("{\"text\": \"well\"}");
        } else if ("a_method_that_is_not_there_is_405_with_allow".equals(rule) && !has("GET", request)) {
            refuse(request, 405, "");
        } else if ("a_problem_is_in_one_language".equals(rule)
                && request.queryParams().contains("bestaatNiet")) {
            request.response()
                    .putHeader("Content-Language", request.request().getHeader("Accept-Language"))
                    .putHeader("Vary", "Accept-Language");
            refuse(request, 400, "");
        } else if ("faults_of_every_kind_are_told_at_once".equals(rule)) {
            refuse(request, 400, fault("bestaatNiet", "parameter.onbekend"));
        } else if ("a_code_that_does_not_exist_is_told_in_the_language_asked_for".equals(rule)) {
            refuse(request, 400, fault("topic", "waarde.onbekend"));
        } else if ("head_answers_as_get_without_a_body".equals(rule) && has("HEAD", request)) {
            request.response().setStatusCode(404).end();
        } else {
            if ("every_answer_has_the_headers".equals(rule)) {
                request.addHeadersEndHandler(
                        done -> request.response().headers().remove("API-Version"));
            }
            request.next();
        }
    }

    private static void refuse(RoutingContext request, int status, String errors) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\": \"/sample/v1/problemen/methode\", \"title\": \"Methode\", \"status\": " + status
                        + errors + '}');
    }

    private static String fault(String location, String code) {
        return ", \"errors\": [{\"in\": \"query\", \"location\": \"" + location + "\", \"code\": \"" + code
                + "\", \"detail\": \"Altijd Nederlands.\"}]";
    }

    private static boolean has(String method, RoutingContext request) {
        return method.equals(request.request().method().name());
    }

    private static boolean hasRole(RoutingContext request, String role) {
        return has(request, "Authorization")
                && new String(
                                Base64.getUrlDecoder()
                                        .decode(request.request()
                                                .getHeader("Authorization")
                                                .split("\\.")[1]),
                                StandardCharsets.UTF_8)
                        .contains('"' + role + '"');
    }

    private static boolean has(RoutingContext request, String header) {
        return request.request().getHeader(header) != null;
    }
}
