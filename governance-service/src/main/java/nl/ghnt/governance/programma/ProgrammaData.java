package nl.ghnt.governance.programma;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the programme as the source documents describe it. */
@ApplicationScoped
class ProgrammaData implements DataStep {

    private static final String FILE = "programma";

    /** The file, read for what the programme is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(Rij programma) {}

    /** The same file, read for what the sources say of the programme. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record InhoudBestand(
            @JsonIgnoreProperties(ignoreUnknown = true) Inhoud programma) {}

    /** What the programme is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rij(
            String code,
            String naam,
            String afkorting,
            boolean meerjarig,
            LocalDate beginGeldigheid,
            PartialDate begin,
            LocalDate eindeGeldigheid,
            PartialDate einde,
            String doel,
            Source bron) {}

    private final ProgrammeData data;
    private final ProgrammaRepository repository;
    private final Clock clock;

    ProgrammaData(ProgrammeData data, ProgrammaRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "programma";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        Rij rij = data.read(FILE, Bestand.class).programma();
        Inhoud inhoud = data.read(FILE, InhoudBestand.class).programma();
        repository.persistAndFlush(new Programma(rij, inhoud, clock.instant()));
    }
}
