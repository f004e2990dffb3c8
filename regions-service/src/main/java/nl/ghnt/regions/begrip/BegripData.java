package nl.ghnt.regions.begrip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;

/** Brings in the terms that the source documents explain or name. */
@ApplicationScoped
class BegripData implements DataStep {

    /** The file. */
    record Bestand(int versie, String toelichting, List<Rij> begrippen) {}

    /** One term as the file gives it. */
    record Rij(
            String code,
            String naam,
            String uitleg,
            Source bron,
            List<Begrip.Naam> andereNamen,
            List<Begrip.Stap> levensloop,
            List<Begrip.Betrokkene> betrokkenen,
            List<Begrip.Niveau> ingevuldDoor,
            String volgt) {}

    private final ProgrammeData data;
    private final BegripRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    BegripData(ProgrammeData data, BegripRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "begrippen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("begrippen", Bestand.class).begrippen()) {
            Begrip begrip = new Begrip(rij, clock.instant());
            repository.persist(begrip);
            outbox.append(BegripEvents.Gewijzigd.of(begrip));
        }
    }
}
