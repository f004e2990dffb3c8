package nl.ghnt.projectpool.dekking;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** Brings in the table of themes and regions as printed in the infographic, and tells it. */
@Singleton
class DekkingData extends DataStep {

    private static final String POOL = "van-denken-naar-doen";

    /** The file, with the totals that must come out of it. */
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

    private final VermeldingRepository vermeldingen;
    private final DekkingService service;
    private final Outbox outbox;

    DekkingData(VermeldingRepository vermeldingen, DekkingService service, Outbox outbox) {
        super("dekking", 1, 40);
        this.vermeldingen = vermeldingen;
        this.service = service;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("dekking", Bestand.class);
        List<Deel> delen = bestand.dekking().stream()
                .flatMap(thema -> thema.vermeldingen().stream().map(rij -> new Deel(thema, rij)))
                .toList();
        Set<Object> gewijzigd = new HashSet<>();
        load.kind(Dekkingstabel.class, Past.KEPT_ASIDE)
                .told(gewijzigd::add)
                .bring(
                        List.of(bestand),
                        rij -> new Dekkingstabel(
                                POOL, new Dekkingstabel.Inhoud(rij.toelichting(), rij.bron()), load.moment()));
        load.kind(Vermelding.class, Past.KEPT_ASIDE)
                .keyedBy("dekkingstabel", "inhoud.volgnummer")
                .bring(delen, deel -> new Vermelding(POOL, deel.rij(), bestand.bron(), load.moment()));
        Map<Integer, Vermelding> opNummer = vermeldingen.listAll().stream()
                .collect(Collectors.toMap(vermelding -> vermelding.inhoud().volgnummer(), Function.identity()));
        load.kind(Toewijzing.class, Past.AS_ROWS)
                .keyedBy("vermelding")
                .ours("vermelding.version = 0")
                .told(toewijzing -> {
                    toewijzing.vermelding().toegewezen(load.moment());
                    gewijzigd.add(toewijzing);
                })
                .gone(gewijzigd::add)
                .bring(
                        delen,
                        deel -> new Toewijzing(
                                opNummer.get(deel.rij().volgnummer()),
                                inhoud(bestand, deel.thema(), deel.rij()),
                                load.moment()));
        Dekkingsbeeld beeld = service.nu();
        check(bestand, beeld.overzicht());
        if (!gewijzigd.isEmpty()) {
            outbox.append(DekkingEvents.Vastgesteld.of(beeld));
        }
    }

    /** An entry with the theme under which it is printed. */
    private record Deel(ThemaRij thema, VermeldingRij rij) {}

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
