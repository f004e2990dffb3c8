package nl.ghnt.projectpool.besluit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided about an application. */
@Schema(name = "BeschikkingUitkomst")
public enum Uitkomst {
    TOEGEKEND,
    TOEGEKEND_MET_VOORWAARDEN,
    AFGEWEZEN;

    /** Whether there is money. */
    public boolean isToegekend() {
        return this != AFGEWEZEN;
    }
}
