package nl.ghnt.regions.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the norms that the source documents set. */
@ApplicationScoped
class NormData implements DataStep {

    /** The file. */
    record Bestand(int versie, String toelichting, List<Rij> normen) {}

    /** One norm as the file gives it. */
    record Rij(
            String code,
            String naam,
            String tekst,
            List<Norm.Eis> eisen,
            String lezing,
            PartialDate uiterlijk,
            String uiterlijkOnbekendReden,
            Source bron) {}

    private final ProgrammeData data;
    private final NormRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    NormData(ProgrammeData data, NormRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "normen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("normen", Bestand.class).normen()) {
            Norm norm = new Norm(rij, clock.instant());
            repository.persist(norm);
            outbox.append(NormVastgelegd.of(norm));
        }
    }
}
