package nl.ghnt.regions.stand;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;

/** Brings in the norms that the source documents set. */
@Singleton
class NormData extends DataStep {

    /** The file. */
    record Bestand(List<Norm.Inhoud> normen) {}

    private final Outbox outbox;

    NormData(Outbox outbox) {
        super("normen", 3, 60);
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Norm.class, Past.KEPT_ASIDE)
                .told(norm -> outbox.append(NormVastgelegd.of(norm)))
                .bring(load.read("normen", Bestand.class).normen(), inhoud -> new Norm(inhoud, load.moment()));
    }
}
