package nl.ghnt.reporting.uitvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import nl.ghnt.reporting.vragenlijst.Vragenlijsten;

/** Campaigns for tests of what builds on them. */
public final class Uitvragen {

    /** Last day in time. */
    public static final LocalDate SLUITINGSDATUM = LocalDate.of(2022, 1, 31);

    private static final Instant NOW = Instant.parse("2021-12-31T10:00:00Z");

    private Uitvragen() {}

    /** An open campaign with a population of these regions. */
    public static Uitvraag open(Vragenlijst.Soort soort, String... regios) {
        List<Populatielid> leden = Arrays.stream(regios)
                .map(regio -> new Populatielid(regio, regio, null, null))
                .toList();
        return Uitvraag.open(
                UUID.randomUUID(),
                Vragenlijsten.vrijgegeven(soort),
                new Uitvraag.Opzet(
                        null,
                        new Periode("2021-H2"),
                        LocalDate.of(2021, 12, 31),
                        SLUITINGSDATUM,
                        new Populatie("GHNT-28", 28, leden, null)),
                NOW);
    }

    /** Closes a campaign. */
    public static void sluit(Uitvraag uitvraag) {
        uitvraag.sluit(NOW);
    }

    /** Lets a region in after the closing, up to and including a day. */
    public static void verleen(Uitvraag uitvraag, String regio, LocalDate uiterlijk) {
        uitvraag.verleen(new Uitzondering(regio, uiterlijk, "reden", NOW));
    }
}
