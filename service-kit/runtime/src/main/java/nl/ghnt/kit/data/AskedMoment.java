package nl.ghnt.kit.data;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** The moment of which a request asks what was known then; null for the present. */
@RequestScoped
class AskedMoment {

    private Instant moment;

    void set(Instant asked) {
        moment = asked;
    }

    Instant get() {
        return moment;
    }
}
