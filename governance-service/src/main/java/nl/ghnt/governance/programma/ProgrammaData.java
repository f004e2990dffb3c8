package nl.ghnt.governance.programma;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the programme as the source documents describe it. */
@Singleton
class ProgrammaData extends DataStep {

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

    ProgrammaData() {
        super("programma", 1, 15);
    }

    @Override
    public void load(DataLoad load) {
        Rij rij = load.read(FILE, Bestand.class).programma();
        Inhoud inhoud = load.read(FILE, InhoudBestand.class).programma();
        load.kind(Programma.class, Past.KEPT_ASIDE)
                .bring(List.of(rij), programma -> new Programma(programma, inhoud, load.moment()));
    }
}
