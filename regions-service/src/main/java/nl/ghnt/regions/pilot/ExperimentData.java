package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;

/** Brings in the experiments of others that the sources tell of; those that an earlier version brought in stay as they are. */
@Singleton
class ExperimentData extends DataStep {

    /** The file. */
    @JsonIgnoreProperties({"eersteStand", "andereNaamVanHetGeheel", "middelen", "pilots", "evaluatie", "uitgangspunten"
    })
    record Bestand(List<Experiment.Inhoud> experimenten) {}

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
                .bring(
                        load.read("pilots", Bestand.class).experimenten(),
                        inhoud -> new Experiment(inhoud, load.moment()));
    }
}
