package nl.ghnt.kit.paging;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What can be asked of every list: only what changed from a moment on, that moment included. The class that says which
 * things of a list are asked for extends it.
 */
public class ChangedSince {

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;

    /** The moment asked for; null when not asked. */
    public Instant gewijzigdSinds() {
        return gewijzigdSinds;
    }

    /** Whether what changed last at {@code moment} is asked for. */
    public boolean includes(Instant moment) {
        return gewijzigdSinds == null || !moment.isBefore(gewijzigdSinds);
    }
}
