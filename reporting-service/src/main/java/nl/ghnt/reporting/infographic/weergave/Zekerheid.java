package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure a fact is. */
@Schema(name = "Zekerheid")
public enum Zekerheid {
    /** It stands in the source. */
    ZEKER,
    /** It is an inference. */
    AFGELEID
}
