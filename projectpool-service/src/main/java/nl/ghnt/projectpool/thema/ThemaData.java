package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;

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
        load.bring(Doelgroep.class, load.read("doelgroepen", Doelgroepen.class).doelgroepen(), Doelgroep::new);
        load.bring(Thema.class, load.read("themas", Themas.class).themas(), Thema::new);
    }
}
