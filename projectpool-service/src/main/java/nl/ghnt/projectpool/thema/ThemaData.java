package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** Brings in the themes and the target groups. */
@Singleton
class ThemaData extends DataStep {

    /** The file with themes. */
    record Themas(List<ThemaRij> themas) {}

    /** One theme as the file gives it. */
    record ThemaRij(
            String code,
            int volgnummer,
            String naam,
            String gedrukt,
            boolean isRestcategorie,
            String doelgroep,
            Zekerheid doelgroepZekerheid,
            Source bron) {}

    /** The file with target groups. */
    record Doelgroepen(List<DoelgroepRij> doelgroepen) {}

    /** One target group as the file gives it. */
    record DoelgroepRij(String code, int volgnummer, String naam, String geenThemaReden, Source bron) {}

    ThemaData() {
        super("themas", 1, 30);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Doelgroep.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("doelgroepen", Doelgroepen.class).doelgroepen(),
                        rij -> new Doelgroep(rij, load.moment()));
        load.kind(Thema.class, Past.KEPT_ASIDE)
                .bring(load.read("themas", Themas.class).themas(), rij -> new Thema(rij, load.moment()));
    }
}
