package nl.ghnt.kit.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.input.HeaderText;
import nl.ghnt.kit.input.MediaRanges;
import nl.ghnt.kit.input.MediaTypeText;
import nl.ghnt.kit.input.RequestTarget;
import nl.ghnt.kit.kept.KeptAnswers;
import nl.ghnt.kit.problem.InputFault;

/**
 * Reads the address and the headers of a request strictly, before the framework does, which takes much of it for granted.
 * What it refuses is answered with all other faults of the request.
 */
final class RequestForm {

    /** Media types that are taken, as a {@link MediaRanges}. */
    static final String ACCEPT = RequestForm.class.getName() + ".accept";

    /** Faults of headers; a list of {@link InputFault}. */
    static final String FAULTS = RequestForm.class.getName() + ".faults";

    /** A media type that no operation reads: what becomes of a content type that is none. */
    private static final String NONE = "application/x-unreadable";

    private RequestForm() {}

    /** Faults of the address, which leave nothing to read further. */
    static List<InputFault> faultsOfTarget(HttpServerRequest request) {
        return RequestTarget.faults(request.path(), request.query());
    }

    /** Reads the headers; what is left of them is what the framework can read. */
    static void readHeaders(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<InputFault> faults = new ArrayList<>();
        readAccept(context, headers, faults);
        readContentType(headers);
        String reason = headers.get(AuditTrail.REASON_HEADER);
        if (reason != null) {
            readReason(reason, context, faults);
        }
        context.put(FAULTS, faults);
    }

    private static void readAccept(RoutingContext context, MultiMap headers, List<InputFault> faults) {
        String asked = String.join(",", headers.getAll("Accept"));
        context.put(KeptAnswers.ASKED, asked);
        Optional<MediaRanges> ranges = MediaRanges.parse(asked);
        if (ranges.isEmpty()) {
            faults.add(InputFault.header("Accept", "header.formaat", "Accept is geen lijst van mediatypen."));
        }
        context.put(ACCEPT, ranges.or(() -> MediaRanges.parse(null)).orElseThrow());
        headers.remove("Accept");
    }

    private static void readContentType(MultiMap headers) {
        List<String> given = headers.getAll("Content-Type");
        boolean encoded =
                headers.contains("Content-Encoding") && !"identity".equalsIgnoreCase(headers.get("Content-Encoding"));
        if (given.isEmpty() && !encoded) {
            return;
        }
        boolean readable = !encoded
                && given.size() == 1
                && MediaTypeText.parse(given.get(0)).filter(RequestForm::isUtf8).isPresent();
        if (!readable) {
            headers.set("Content-Type", NONE);
        }
    }

    /** What is no text has no charset, whatever is said of it. */
    private static boolean isUtf8(MediaTypeText type) {
        return "octet-stream".equals(type.subtype())
                || "utf-8".equalsIgnoreCase(type.parameters().getOrDefault("charset", "utf-8"));
    }

    private static void readReason(String reason, RoutingContext context, List<InputFault> faults) {
        Optional<String> text = HeaderText.read(reason);
        if (text.isEmpty()) {
            faults.add(
                    InputFault.header(
                            AuditTrail.REASON_HEADER,
                            "tekst.teken",
                            "De toelichting is geen UTF-8, of bevat een stuurteken. Een browser stuurt haar percent-gecodeerd."));
        } else if (text.get().length() > AuditTrail.LONGEST_REASON) {
            faults.add(InputFault.header(
                    AuditTrail.REASON_HEADER,
                    "lengte",
                    "De toelichting is ten hoogste " + AuditTrail.LONGEST_REASON + " tekens."));
        } else {
            context.put(AuditTrail.REASON_HEADER, text.get());
        }
    }
}
