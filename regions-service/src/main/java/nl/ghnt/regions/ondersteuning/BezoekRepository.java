package nl.ghnt.regions.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class BezoekRepository implements Herinnering<Bezoek> {

    @Override
    public String naam() {
        return "Bezoek";
    }

    /** All, as told at a moment, by their planned day. */
    List<Bezoek> known(Instant moment) {
        return list(
                "gewijzigdOp <= ?1 and (vervallenOp is null or vervallenOp > ?1) order by inhoud.geplandeDatum, stuk",
                moment);
    }
}
