package nl.ghnt.governance.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.time.PartialDate;

/** What others hear of meetings. Of a tentative meeting they hear nothing until it is confirmed. */
final class BijeenkomstEvents {

    private BijeenkomstEvents() {}

    /**
     * A meeting was planned, confirmed, held or cancelled.
     *
     * @param datum the day; null when a source gives it in part
     * @param moment the day as it is known (EDTF)
     * @param audience everybody when the meeting is public, else who may know of it
     */
    record Feit(
            @JsonIgnore String type,
            UUID bijeenkomst,
            String gremium,
            String soort,
            LocalDate datum,
            String moment,
            @JsonIgnore Audience audience)
            implements DomainEvent {

        @Override
        public String key() {
            return bijeenkomst.toString();
        }

        @Override
        public String resource() {
            return "/bijeenkomsten/" + bijeenkomst;
        }
    }

    /** Everybody may read of the meeting, or of more of it than before. */
    static Feit gepubliceerd(Bijeenkomst bijeenkomst) {
        String type = "bijeenkomst.gepubliceerd.v1";
        return bijeenkomst.stand().status() == Stand.Status.GEHOUDEN
                ? held(type, bijeenkomst)
                : planned(type, bijeenkomst);
    }

    /** The fact that the meeting's state tells; empty while it is tentative. */
    static Optional<Feit> of(Bijeenkomst bijeenkomst) {
        return switch (bijeenkomst.stand().status()) {
            case VOORLOPIG -> Optional.empty();
            case GEPLAND -> Optional.of(planned("bijeenkomst.gepland.v1", bijeenkomst));
            case BEVESTIGD -> Optional.of(planned("bijeenkomst.bevestigd.v1", bijeenkomst));
            case AFGELAST -> Optional.of(planned("bijeenkomst.afgelast.v1", bijeenkomst));
            case GEHOUDEN -> Optional.of(held("bijeenkomst.gehouden.v1", bijeenkomst));
        };
    }

    private static Feit held(String type, Bijeenkomst bijeenkomst) {
        return fact(
                type,
                bijeenkomst,
                bijeenkomst.wanneer().gehoudenDatum(),
                bijeenkomst.wanneer().gehoudenInBron());
    }

    private static Feit planned(String type, Bijeenkomst bijeenkomst) {
        return fact(
                type,
                bijeenkomst,
                bijeenkomst.wanneer().geplandeDatum(),
                bijeenkomst.wanneer().geplandInBron());
    }

    private static Feit fact(String type, Bijeenkomst bijeenkomst, LocalDate datum, PartialDate inBron) {
        return new Feit(
                type,
                bijeenkomst.id(),
                bijeenkomst.kop().gremium(),
                bijeenkomst.kop().soort().name(),
                datum,
                inBron == null ? datum.toString() : inBron.edtf(),
                bijeenkomst.openbaarheid().isOpenbaar()
                        ? Audience.everybody()
                        : Rechten.besloten(bijeenkomst.kop().gremium()));
    }
}
