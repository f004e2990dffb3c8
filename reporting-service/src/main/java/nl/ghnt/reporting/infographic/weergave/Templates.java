package nl.ghnt.reporting.infographic.weergave;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import java.util.List;

/**
 * The templates, in an engine of their own that escapes every value whatever the content type: an engine that escapes by
 * content type does not know SVG and would let markup in a text through.
 */
final class Templates {

    /** Templates that others include. */
    private static final List<String> PARTS = List.of("figuur", "stand", "conclusies");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new AlwaysSafe())
            .strictRendering(true)
            .build();

    Templates() {
        PARTS.forEach(part -> engine.putTemplate("infographic/" + part, read(part + ".html")));
    }

    Template read(String name) {
        return engine.parse(
                PackedFiles.text("templates/infographic/" + name), Variant.forContentType(Variant.TEXT_XML), name);
    }

    /** Escapes everything but what the layout itself marks as raw, after taking out what XML cannot carry. */
    private static final class AlwaysSafe extends HtmlEscaper {

        AlwaysSafe() {
            super(List.of());
        }

        @Override
        public int getPriority() {
            return super.getPriority() + 1;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return !(result instanceof RawString);
        }

        @Override
        public String map(Object result, Expression expression) {
            return super.map(CleanText.clean(result.toString()), expression);
        }
    }
}
