package nl.ghnt.kit.kept;

import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** The path of an operation as the description has it, where the framework leaves it for who counts requests. */
final class TemplateOfPath {

    private static final String PLACE = "UrlPathTemplate";

    private TemplateOfPath() {}

    static String of(RoutingContext request) {
        return context(request).getLocal(PLACE);
    }

    /** Nobody else does, where no operation was looked for. */
    static void tell(RoutingContext request, String template) {
        if (template != null) {
            context(request).putLocal(PLACE, template);
        }
    }

    private static Context context(RoutingContext request) {
        return ((HttpServerRequestInternal) request.request()).context();
    }
}
