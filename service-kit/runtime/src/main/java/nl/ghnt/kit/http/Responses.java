package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Builds the answers that follow the API rules: pages with links, resources with an ETag, created with a Location. */
@ApplicationScoped
public class Responses {

    private static final String ETAG = "ETag";

    private final ObjectMapper json;
    private final RoutingContext request;
    private final String basePath;

    Responses(ObjectMapper json, RoutingContext request, KitConfig config) {
        this.json = json;
        this.request = request;
        this.basePath = config.service().basePath();
    }

    /** One page of a list, with {@code Link} (first, prev, next, last) and {@code X-Total-Count}. */
    public <T> RestResponse<List<T>> page(UriInfo uri, Page<T> page) {
        return RestResponse.ResponseBuilder.ok(page.items())
                .header("X-Total-Count", page.total())
                .header("Link", links(uri, page))
                .build();
    }

    /** A resource that was read; 304 without a body when the reader has it already. */
    public <T> RestResponse<T> read(T body, long version) {
        String etag = Etags.of(version, sum(body));
        String known = request.request().getHeader("If-None-Match");
        if (known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(etag)) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .header(ETAG, etag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(body).header(ETAG, etag).build();
    }

    /** A resource that was changed. */
    public <T> RestResponse<T> changed(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(ETAG, Etags.of(version))
                .build();
    }

    /** A resource that was made; {@code path} is below the base path and begins with a slash. */
    public <T> RestResponse<T> created(String path, T body, long version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .header("Location", URI.create(basePath + path))
                .header(ETAG, Etags.of(version))
                .build();
    }

    private int sum(Object body) {
        try {
            return Arrays.hashCode(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String links(UriInfo uri, Page<?> page) {
        int current = page.request().page();
        List<String> links = new ArrayList<>();
        links.add(link(uri, 1, "first"));
        if (current > 1) {
            links.add(link(uri, Math.min(current - 1, page.lastPage()), "prev"));
        }
        if (current < page.lastPage()) {
            links.add(link(uri, current + 1, "next"));
        }
        links.add(link(uri, page.lastPage(), "last"));
        return String.join(", ", links);
    }

    private String link(UriInfo uri, int page, String relation) {
        UriBuilder target = UriBuilder.fromPath(request.request().path());
        uri.getQueryParameters().forEach((name, values) -> {
            if (!"page".equals(name)) {
                target.queryParam(name, values.toArray());
            }
        });
        return "<" + target.queryParam("page", page).build() + ">; rel=\"" + relation + "\"";
    }
}
