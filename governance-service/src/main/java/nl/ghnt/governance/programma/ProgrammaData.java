package nl.ghnt.governance.programma;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the programme as the source documents describe it. */
@Singleton
class ProgrammaData extends DataStep {

    /** The file. */
    record Bestand(Programma.Gegevens programma) {}

    ProgrammaData() {
        super("programma", 3, 15);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Programma.class, Past.KEPT_ASIDE)
                .bring(
                        List.of(load.read("programma", Bestand.class).programma()),
                        gegevens -> new Programma(gegevens, load.moment()));
    }
}
