package nl.ghnt.regions.begrip;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;

/** Brings in the terms that the source documents explain or name. */
@Singleton
class BegripData extends DataStep {

    /** The file. */
    record Bestand(List<Begrip.Inhoud> begrippen) {}

    private final Outbox outbox;

    BegripData(Outbox outbox) {
        super("begrippen", 3, 70);
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Begrip.class, Past.OF_ITS_OWN)
                .keyedBy("inhoud.code")
                .told(begrip -> outbox.append(BegripGewijzigd.of(begrip)))
                .bring(load.read("begrippen", Bestand.class).begrippen(), inhoud -> new Begrip(inhoud, load.moment()));
    }
}
