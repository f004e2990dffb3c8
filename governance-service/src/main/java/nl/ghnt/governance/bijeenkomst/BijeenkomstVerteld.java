package nl.ghnt.governance.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.time.PartialDate;

/**
 * A meeting was planned, confirmed, held, cancelled or published. Of a tentative meeting others hear nothing until it is
 * confirmed.
 *
 * @param datum the day; null when a source gives it in part
 * @param moment the day as it is known (EDTF)
 * @param audience everybody when the meeting is public, else who may know of it
 */
record BijeenkomstVerteld(
        @JsonIgnore String type,
        UUID bijeenkomst,
        String gremium,
        String soort,
        LocalDate datum,
        String moment,
        @JsonIgnore Audience audience)
        implements DomainEvent {

    @Override
    public String resource() {
        return "/bijeenkomsten/" + bijeenkomst;
    }

    /** Everybody may read of the meeting, or of more of it than before. */
    static BijeenkomstVerteld gepubliceerd(Bijeenkomst bijeenkomst) {
        return van("gepubliceerd", bijeenkomst);
    }

    /** The fact that the meeting's state tells; empty while it is tentative. */
    static Optional<BijeenkomstVerteld> of(Bijeenkomst bijeenkomst) {
        Stand.Status status = bijeenkomst.stand().status();
        return status == Stand.Status.VOORLOPIG
                ? Optional.empty()
                : Optional.of(van(status.name().toLowerCase(Locale.ROOT), bijeenkomst));
    }

    private static BijeenkomstVerteld van(String wat, Bijeenkomst bijeenkomst) {
        Wanneer wanneer = bijeenkomst.wanneer();
        boolean gehouden = bijeenkomst.stand().status() == Stand.Status.GEHOUDEN;
        LocalDate datum = gehouden ? wanneer.gehoudenDatum() : wanneer.geplandeDatum();
        PartialDate inBron = gehouden ? wanneer.gehoudenInBron() : wanneer.geplandInBron();
        String gremium = bijeenkomst.kop().gremium();
        return new BijeenkomstVerteld(
                "bijeenkomst." + wat + ".v1",
                bijeenkomst.id(),
                gremium,
                bijeenkomst.kop().soort().name(),
                datum,
                inBron == null ? datum.toString() : inBron.edtf(),
                bijeenkomst.openbaarheid().isOpenbaar() ? Audience.everybody() : Rechten.besloten(gremium));
    }
}
