package nl.ghnt.projectpool.projectenpool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the pool as the sources tell of it. */
@Singleton
class ProjectenpoolData extends DataStep {

    /** The file, which also holds the rounds. */
    @JsonIgnoreProperties("rondes")
    record Bestand(Rij pool) {}

    /** The pool as the file gives it. */
    record Rij(
            String code,
            String naam,
            List<AndereNaam> andereNamen,
            String doel,
            String route,
            List<Projectenpool.Impuls> impulsen,
            Source impulsenBron,
            Herkomst criteriaHerkomst,
            Budget jaarbudget,
            Source bron) {}

    /** A spelling of the title. */
    record AndereNaam(String naam, PartialDate periode, Source bron) {}

    /** Where the criteria come from. */
    record Herkomst(String tekst, Source bron) {}

    /** Budget of each year, as decimal text in euros. */
    record Budget(String bedrag, List<Integer> jaren, Source bron) {}

    ProjectenpoolData() {
        super("projectenpool", 2, 10);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Projectenpool.class, Past.KEPT_ASIDE)
                .bring(
                        List.of(load.read("poolrondes", Bestand.class).pool()),
                        rij -> new Projectenpool(rij, load.moment()));
    }
}
