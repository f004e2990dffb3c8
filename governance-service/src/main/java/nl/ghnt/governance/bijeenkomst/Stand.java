package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import nl.ghnt.governance.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a meeting has come, with the texts of its end, and what may follow on that. What may not is refused with 409.
 *
 * @param samenvatting what was discussed; null unless it was held
 * @param afgelastReden why it will not take place; null unless it was called off
 */
@Embeddable
public record Stand(
        @Enumerated(EnumType.STRING) Status status,
        String samenvatting,
        @Column(name = "afgelast_reden") String afgelastReden) {

    /** How far a meeting has come. A tentative meeting takes place when there is enough interest (R106). */
    @Schema(name = "BijeenkomstStatus")
    public enum Status {
        VOORLOPIG,
        GEPLAND,
        BEVESTIGD,
        GEHOUDEN,
        AFGELAST;

        private static final Set<Status> OPEN = EnumSet.of(VOORLOPIG, GEPLAND, BEVESTIGD);

        /** Whether the meeting is still to come. */
        public boolean isOpen() {
            return OPEN.contains(this);
        }

        /** Whether the meeting will take place as things stand. */
        public boolean isZeker() {
            return this == GEPLAND || this == BEVESTIGD;
        }
    }

    static Stand van(Status status) {
        return new Stand(status, null, null);
    }

    /** A tentative or planned meeting will take place. */
    Stand bevestigd() {
        requireOpen("Bevestigen kan niet meer");
        if (status == Status.BEVESTIGD) {
            throw refused("De bijeenkomst is al bevestigd.");
        }
        return van(Status.BEVESTIGD);
    }

    /** It took place; {@code samenvatting} is null when nothing is told of it. */
    Stand gehouden(String samenvatting) {
        if (!status.isZeker()) {
            throw refused("Alleen een geplande of bevestigde bijeenkomst kan gehouden zijn.");
        }
        return new Stand(Status.GEHOUDEN, samenvatting, null);
    }

    /** It will not take place. */
    Stand afgelast(String reden) {
        requireOpen("Afgelasten kan niet meer");
        return new Stand(Status.AFGELAST, null, reden);
    }

    /** Holds as long as the meeting is to come; otherwise {@code consequence} is told with the reason. */
    void requireOpen(String consequence) {
        if (!status.isOpen()) {
            throw refused(
                    consequence + ": de bijeenkomst is " + (status == Status.GEHOUDEN ? "gehouden." : "afgelast."));
        }
    }

    private RuntimeException refused(String detail) {
        return Fout.BIJEENKOMST_STATUS.because(detail).with("bijeenkomstStatus", status.name());
    }
}
