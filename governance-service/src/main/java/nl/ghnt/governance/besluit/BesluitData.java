package nl.ghnt.governance.besluit;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the decisions that the source documents tell of; nobody waits for them, so they are not told as events. */
@Singleton
class BesluitData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> besluiten) {}

    /** One decision as the file gives it. */
    record Rij(
            String code,
            String onderwerp,
            Besluit.Soort soort,
            String gremium,
            List<String> doorOrganisaties,
            List<String> doorFuncties,
            PartialDate geplandMoment,
            PartialDate moment,
            String momentOnbekendReden,
            Besluit.Status stand,
            Integer rapportage,
            String tekst,
            String toelichting,
            Source bron) {}

    BesluitData() {
        super("besluiten", 1, 70);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Besluit.class, Past.KEPT_ASIDE)
                .keyedBy("code")
                .ours("code is not null")
                .bring(load.read("besluiten", Bestand.class).besluiten(), rij -> new Besluit(rij, load.moment()));
    }
}
