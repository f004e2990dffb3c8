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
    record Bestand(
            @JsonIgnoreProperties({
                "periode",
                "periodeBron",
                "beginTekst",
                "gepresenteerd",
                "aangeboden",
                "doelBron",
                "hoofddoelen",
                "initiatiefnemers",
                "initiatiefnemersOnbekendReden",
                "initiatiefnemersVolledig",
                "initiatiefnemersBron",
                "kengetallen",
                "uitgangspunten",
                "verwijzingen",
                "kanalen",
                "bijdragesoorten",
                "opvolger"
            })
            Rij programma) {}

    /** The same file, read for what the sources say of the programme. */
    record InhoudBestand(
            @JsonIgnoreProperties({
                "code",
                "naam",
                "afkorting",
                "meerjarig",
                "beginGeldigheid",
                "begin",
                "eindeGeldigheid",
                "einde",
                "doel",
                "bron"
            })
            Inhoud programma) {}

    /** What the programme is. */
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
        super("programma", 3, 15);
    }

    @Override
    public void load(DataLoad load) {
        Rij rij = load.read(FILE, Bestand.class).programma();
        Inhoud inhoud = load.read(FILE, InhoudBestand.class).programma();
        load.kind(Programma.class, Past.KEPT_ASIDE)
                .bring(List.of(rij), programma -> new Programma(programma, inhoud, load.moment()));
    }
}
