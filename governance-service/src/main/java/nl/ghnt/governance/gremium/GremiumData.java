package nl.ghnt.governance.gremium;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the bodies and rings that the source documents tell of. */
@Singleton
class GremiumData extends DataStep {

    /** The file. */
    record Bestand(List<RingRij> ringen, List<Rij> gremia) {}

    /** One ring as the file gives it. */
    record RingRij(int ring, String naam, boolean isGremium, Source bron) {}

    /** One body as the file gives it. */
    record Rij(
            String code,
            String naam,
            String soort,
            Integer ring,
            Integer volgordeInRing,
            String missie,
            Source missieBron,
            List<Taak> taken,
            boolean ledenlijstVolledig,
            String ledenlijstOnbekendReden,
            List<AangekondigdAantal> aangekondigdeAantallen,
            List<Samenstellingsregel> samenstellingsregels,
            boolean magBesluiten,
            boolean ledenNietOpenbaar,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            LocalDate eindeGeldigheid,
            String opmerking,
            String organisatie,
            List<String> inOpdrachtVan,
            List<String> expertiseniveaus,
            List<String> initiatiefniveaus,
            List<String> adviseert,
            Source adviseertBron,
            Eindrapport eindrapport,
            Source bron) {}

    GremiumData() {
        super("gremia", 3, 20);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("gremia", Bestand.class);
        load.kind(Ring.class, Past.KEPT_ASIDE).bring(bestand.ringen(), rij -> new Ring(rij, load.moment()));
        load.kind(Gremium.class, Past.KEPT_ASIDE).bring(bestand.gremia(), rij -> new Gremium(rij, load.moment()));
    }
}
