package nl.ghnt.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** Builds the answers that follow the API rules: pages with links, resources with an ETag, created with a Location. */
@ApplicationScoped
public class Responses {

    private static final String ETAG = "ETag";

    private final RoutingContext request;
    private final AuditTrail audit;
    private final String basePath;

    Responses(RoutingContext request, AuditTrail audit, KitConfig config) {
        this.request = request;
        this.audit = audit;
        this.basePath = config.service().basePath();
    }

    /**
     * One page of a list, with {@code Link} (first, prev, next, last) and {@code X-Total-Count}; or the whole list, when it
     * was asked for as CSV without the number of a page.
     */
    public <T> RestResponse<List<T>> page(Page<T> page) {
        if (!page.request().isWhole()) {
            return RestResponse.ResponseBuilder.ok(page.items())
                    .header("X-Total-Count", page.total())
                    .header("Link", links(page))
                    .build();
        }
        if (page.total() > PageRequest.MAX_WHOLE) {
            throw ProblemException.invalidInput(InputFault.query(
                    "page",
                    "lijst.te-lang",
                    "Deze lijst is langer dan " + PageRequest.MAX_WHOLE + " regels; vraag haar met page en pageSize."));
        }
        return RestResponse.ResponseBuilder.ok(page.items())
                .header("X-Total-Count", page.total())
                .build();
    }

    /** One page of all that was done to what {@code path} names, which is there and which the caller may know of. */
    public RestResponse<List<AuditRecord>> audittrail(String path, PageRequest page) {
        return page(audit.of(path, page));
    }

    /** The same of several paths together, which are the caller's own: nobody is named. */
    public RestResponse<List<AuditRecord>> audittrail(Collection<String> paths, PageRequest page) {
        return page(audit.of(paths, page));
    }

    /** A resource that was read; {@link Revalidation} adds a sum of what is shown to its ETag, and answers 304. */
    public <T> RestResponse<T> read(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(ETAG, Etags.of(version))
                .build();
    }

    /** The same, of an aggregate as {@code shown}. */
    public <E extends Versioned, T> RestResponse<T> read(E aggregate, Function<? super E, T> shown) {
        return read(shown.apply(aggregate), aggregate.version());
    }

    /** A resource that was changed. */
    public <T> RestResponse<T> changed(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(ETAG, Etags.of(version))
                .build();
    }

    /** The same, of an aggregate as {@code shown}. */
    public <E extends Versioned, T> RestResponse<T> changed(E aggregate, Function<? super E, T> shown) {
        return changed(shown.apply(aggregate), aggregate.version());
    }

    /** A resource that was made; {@code path} is below the base path and begins with a slash. */
    public <T> RestResponse<T> created(String path, T body, long version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .header("Location", URI.create(basePath + path))
                .header(ETAG, Etags.of(version))
                .build();
    }

    private String links(Page<?> page) {
        int current = page.request().page();
        List<String> links = new ArrayList<>();
        links.add(link(1, "first"));
        if (current > 1) {
            links.add(link(Math.min(current - 1, page.lastPage()), "prev"));
        }
        if (current < page.lastPage()) {
            links.add(link(current + 1, "next"));
        }
        links.add(link(page.lastPage(), "last"));
        return String.join(", ", links);
    }

    private String link(int page, String relation) {
        String others = Arrays.stream(asked().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("page="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        String target = closed(request.request().path()) + "?" + others + "page=" + page;
        return "<" + target + ">; rel=\"" + relation + "\"";
    }

    /** The query as it came: it is repeated, not read and written again. */
    private String asked() {
        String query = request.request().query();
        return query == null ? "" : closed(query);
    }

    /** A part of an address without the signs that would end it in a header. */
    private static String closed(String text) {
        return text.replace(">", "%3E").replace("<", "%3C").replace("\"", "%22");
    }
}
