package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;

/** Brings in the experiments of others that the sources tell of; those that an earlier version brought in stay as they are. */
@ApplicationScoped
class ExperimentData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
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

    private final ProgrammeData data;
    private final ExperimentRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    ExperimentData(ProgrammeData data, ExperimentRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "experimenten";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        data.read("pilots", Bestand.class).experimenten().forEach(this::load);
    }

    private void load(Rij rij) {
        Experiment experiment = repository.findByIdOptional(rij.code()).orElseGet(() -> {
            Experiment nieuw = new Experiment(rij, clock.instant());
            repository.persist(nieuw);
            return nieuw;
        });
        outbox.append(ExperimentVastgelegd.of(experiment));
    }
}
