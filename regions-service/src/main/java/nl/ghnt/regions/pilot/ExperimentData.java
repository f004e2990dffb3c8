package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;

/** Brings in the experiments of others that the sources tell of; those that an earlier version brought in stay as they are. */
@Singleton
class ExperimentData extends DataStep {

    /** The file. */
    @JsonIgnoreProperties({"eersteStand", "andereNaamVanHetGeheel", "middelen", "pilots", "evaluatie", "uitgangspunten"
    })
    record Bestand(List<Rij> experimenten) {}

    /** A series of experiments. */
    record Rij(
            String code,
            String naam,
            List<AndereNaam> andereNamen,
            String eigenaar,
            int aantal,
            List<String> regios,
            String regiosOnbekendReden,
            Source bron) {}

    private final Outbox outbox;

    ExperimentData(Outbox outbox) {
        super("experimenten", 1, 51);
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Experiment.class, Past.KEPT_ASIDE)
                .told(experiment -> outbox.append(ExperimentVastgelegd.of(experiment)))
                .toldSince(1)
                .bring(load.read("pilots", Bestand.class).experimenten(), rij -> new Experiment(rij, load.moment()));
    }
}
