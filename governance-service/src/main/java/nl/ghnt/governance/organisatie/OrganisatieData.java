package nl.ghnt.governance.organisatie;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the organisations that the source documents name. */
@Singleton
class OrganisatieData extends DataStep {

    /** The file. */
    record Bestand(List<Organisatie.Inhoud> organisaties) {}

    OrganisatieData() {
        super("organisaties", 2, 10);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Organisatie.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("organisaties", Bestand.class).organisaties(),
                        inhoud -> new Organisatie(inhoud, load.moment()));
    }
}
