package nl.ghnt.governance.organisatie;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the organisations that the source documents name. */
@Singleton
class OrganisatieData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> organisaties) {}

    /** One organisation as the file gives it. */
    record Rij(
            String code,
            String naam,
            String afkorting,
            String soort,
            String onderdeelVan,
            String gemeente,
            String tooiUri,
            String oin,
            String opmerking,
            Source bron) {}

    OrganisatieData() {
        super("organisaties", 2, 10);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Organisatie.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("organisaties", Bestand.class).organisaties(),
                        rij -> new Organisatie(rij, load.moment()));
    }
}
