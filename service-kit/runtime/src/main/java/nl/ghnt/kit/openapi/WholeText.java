package nl.ghnt.kit.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of a pattern that the whole text has it, as validation holds: in a description a pattern that does not say so holds
 * of any part of the text.
 */
final class WholeText {

    /** What a text that is not blank has somewhere. */
    private static final String NOT_BLANK = "\\S";

    private WholeText() {}

    static void anchorPatterns(OpenAPI api) {
        new SchemaTree(api).each(WholeText::anchor);
    }

    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !NOT_BLANK.equals(pattern) && !isAnchored(pattern)) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    private static boolean isAnchored(String pattern) {
        return pattern.startsWith("^") && pattern.endsWith("$");
    }
}
