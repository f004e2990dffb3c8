package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the themes and the target groups. */
@Singleton
class ThemaData extends DataStep {

    /** The file with themes. */
    record Themas(List<Thema.Inhoud> themas) {}

    /** The file with target groups. */
    record Doelgroepen(List<Doelgroep.Inhoud> doelgroepen) {}

    ThemaData() {
        super("themas", 1, 30);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Doelgroep.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("doelgroepen", Doelgroepen.class).doelgroepen(),
                        inhoud -> new Doelgroep(inhoud, load.moment()));
        load.kind(Thema.class, Past.KEPT_ASIDE)
                .bring(load.read("themas", Themas.class).themas(), inhoud -> new Thema(inhoud, load.moment()));
    }
}
