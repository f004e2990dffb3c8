package nl.ghnt.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.idempotency.IdempotencyKey;
import nl.ghnt.kit.problem.InputFault;

/** What is wrong with the headers that every operation of a method knows: of conditions, and of sending again. */
final class ConditionalHeaders {

    private ConditionalHeaders() {}

    static void check(ContainerRequestContext request, List<InputFault> faults) {
        for (String name : List.of(ExpectedVersion.HEADER, Etags.IF_NONE_MATCH)) {
            if (!Etags.readable(request.getHeaders().get(name))) {
                faults.add(InputFault.header(
                        name,
                        "etag.formaat",
                        name + " moet een ETag zijn die u van ons kreeg, een lijst daarvan, of *."));
            }
        }
        List<String> keys = request.getHeaders().get(IdempotencyKey.HEADER);
        if (keys != null
                && HttpMethod.POST.equals(request.getMethod())
                && IdempotencyKey.read(keys).isEmpty()) {
            faults.add(InputFault.header(
                    IdempotencyKey.HEADER, "uuid.formaat", "Idempotency-Key moet een UUID zijn, en maar een keer."));
        }
    }
}
