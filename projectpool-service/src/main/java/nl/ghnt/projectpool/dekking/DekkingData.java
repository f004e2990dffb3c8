package nl.ghnt.projectpool.dekking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** Brings in the table of themes and regions as printed in the infographic, and tells it. */
@ApplicationScoped
class DekkingData implements DataStep {

    private static final String POOL = "van-denken-naar-doen";

    /** The file, with the totals that must come out of it. */
    @JsonIgnoreProperties("versie")
    record Bestand(
            String toelichting,
            Source bron,
            Zekerheid toewijzingAanThema,
            int aantalVermeldingen,
            int aantalParen,
            List<ThemaRij> dekking) {}

    /** A theme with its entries. */
    record ThemaRij(
            String thema, int volgnummer, int aantalVermeldingen, int aantalRegios, List<VermeldingRij> vermeldingen) {}

    /** An entry as the file gives it. */
    record VermeldingRij(
            int volgnummer, int volgnummerInThema, String gedrukt, boolean gezamenlijk, List<Deelnemer> deelnemers) {}

    private final ProgrammeData data;
    private final DekkingstabelRepository tabellen;
    private final VermeldingRepository vermeldingen;
    private final DekkingService service;
    private final Outbox outbox;
    private final Clock clock;

    DekkingData(
            ProgrammeData data,
            DekkingstabelRepository tabellen,
            VermeldingRepository vermeldingen,
            DekkingService service,
            Outbox outbox,
            Clock clock) {
        this.data = data;
        this.tabellen = tabellen;
        this.vermeldingen = vermeldingen;
        this.service = service;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dekking";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        Bestand bestand = data.read("dekking", Bestand.class);
        Instant now = clock.instant();
        tabellen.persist(new Dekkingstabel(POOL, bestand.toelichting(), bestand.bron(), now));
        bestand.dekking().forEach(thema -> thema.vermeldingen().forEach(rij -> {
            Vermelding vermelding = new Vermelding(POOL, rij, bestand.bron(), now);
            vermelding.wijsToe(inhoud(bestand, thema, rij), now);
            vermeldingen.persist(vermelding);
        }));
        Dekkingsbeeld beeld = service.nu();
        check(bestand, beeld.overzicht());
        outbox.append(DekkingEvents.Vastgesteld.of(beeld));
    }

    static Toewijzing.Inhoud inhoud(Bestand bestand, ThemaRij thema, VermeldingRij rij) {
        return new Toewijzing.Inhoud(
                thema.thema(), rij.deelnemers(), bestand.toewijzingAanThema(), null, bestand.bron());
    }

    private static void check(Bestand bestand, Dekkingsoverzicht overzicht) {
        bestand.dekking()
                .forEach(thema -> same(
                        thema.thema(),
                        List.of(thema.aantalVermeldingen(), thema.aantalRegios()),
                        List.of(overzicht.aantalVermeldingen(thema.thema()), overzicht.aantalRegios(thema.thema()))));
        same(
                "dekking",
                List.of(bestand.aantalVermeldingen(), bestand.aantalParen()),
                List.of(overzicht.aantalVermeldingen(), overzicht.aantalCombinaties()));
    }

    private static void same(String what, List<Integer> stated, List<Integer> counted) {
        if (!stated.equals(counted)) {
            throw new IllegalStateException(what + " should count " + stated + " but counts " + counted);
        }
    }
}
