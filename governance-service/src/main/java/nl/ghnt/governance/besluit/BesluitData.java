package nl.ghnt.governance.besluit;

import jakarta.inject.Singleton;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the decisions that the source documents tell of; nobody waits for them, so they are not told as events. */
@Singleton
class BesluitData extends DataStep {

    BesluitData() {
        super("besluiten", 1, 70);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Besluit.class, Past.KEPT_ASIDE)
                .keyedBy("inhoud.code")
                .ours("inhoud.code is not null")
                .bring(load.readList("besluiten", Besluit.Inhoud.class), inhoud -> new Besluit(inhoud, load.moment()));
    }
}
