package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the pilots and the methods they are compared with. */
@Singleton
class PilotData extends DataStep {

    /** The file. */
    @JsonIgnoreProperties("experimenten")
    record Bestand(
            String andereNaamVanHetGeheel,
            EersteStand eersteStand,
            Pilotplan.Middelen middelen,
            List<PilotRij> pilots,
            EvaluatieRij evaluatie,
            List<Pilotplan.Uitgangspunt> uitgangspunten) {}

    /** What the first source that names the pilots says; it knows no day, so a day is reckoned with. */
    record EersteStand(LocalDate rekendatum, String toelichting) {}

    /** A pilot or reference method. */
    record PilotRij(
            String code,
            String naam,
            List<AndereNaam> andereNamen,
            Pilot.Soort soort,
            boolean teltAlsPilot,
            String regio,
            String plaats,
            String gemeente,
            PartialDate geplandeStart,
            Source geplandeStartBron,
            PilotStand.Status stand,
            LocalDate standPeildatum,
            Source standBron,
            LocalDate gestartOp,
            String gestartOnbekendReden,
            String opmerking,
            Source bron) {}

    /** What is compared with what. */
    record EvaluatieRij(
            Evaluatie.Soort soort,
            List<String> vergelijkt,
            List<String> metPilots,
            Zekerheid vergelekenMetZekerheid,
            String vergelekenMetToelichting,
            List<Evaluatie.Dimensie> dimensies,
            Source dimensiesBron,
            Source bron) {}

    private static final String GEEN_RESULTAAT = "De bronnen noemen de evaluatie, niet het resultaat.";
    private static final String GEEN_PLANDAG = "De aankondiging noemt een periode, geen dag.";
    private static final String THEMA = "MULTIDISCIPLINAIR_EN_SYSTEEMGERICHT_WERKEN";

    private final PilotRepository repository;
    private final EntityManager entities;
    private final Outbox outbox;

    PilotData(PilotRepository repository, EntityManager entities, Outbox outbox) {
        super("pilots", 3, 50);
        this.repository = repository;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("pilots", Bestand.class);
        Set<UUID> geraakt = new LinkedHashSet<>();
        load.kind(Pilot.class, Past.OF_ITS_OWN)
                .keyedBy("code")
                .ours("inhoud.bron.document is not null")
                .told(pilot -> geraakt.add(pilot.id()))
                .bring(bestand.pilots(), rij -> pilot(rij, bestand, load.moment()));
        load.kind(PilotStand.class, Past.AS_ROWS)
                .keyedBy("pilot", "inhoud.status", "inhoud.peildatum")
                .ours("inhoud.bron.document is not null")
                .told(stand -> geraakt.add(stand.pilot()))
                .gone(stand -> geraakt.add(stand.pilot()))
                .bring(
                        bestand.pilots().stream()
                                .flatMap(rij -> standen(rij, bestand))
                                .toList(),
                        stand -> new PilotStand(
                                repository
                                        .findByCode(stand.pilot())
                                        .orElseThrow()
                                        .id(),
                                stand.inhoud(),
                                load.moment()));
        vertel(geraakt, load.moment());
    }

    /** How far a pilot is, as a fact. */
    private record Melding(String pilot, PilotStand.Inhoud inhoud) {}

    private static Stream<Melding> standen(PilotRij rij, Bestand bestand) {
        EersteStand begin = bestand.eersteStand();
        PilotStand.Inhoud eerste = new PilotStand.Inhoud(
                rij.teltAlsPilot() ? PilotStand.Status.GEPLAND : PilotStand.Status.REFERENTIE,
                begin.rekendatum(),
                null,
                begin.toelichting(),
                rij.bron());
        Pilotplan.Middelen plan = bestand.middelen();
        PilotStand.Inhoud gepland = new PilotStand.Inhoud(
                PilotStand.Status.GEPLAND, plan.aangekondigdOp(), null, GEEN_PLANDAG, plan.bron());
        PilotStand.Inhoud stand = new PilotStand.Inhoud(
                rij.stand(), rij.standPeildatum(), rij.gestartOp(), rij.gestartOnbekendReden(), rij.standBron());
        Stream<PilotStand.Inhoud> standen =
                rij.teltAlsPilot() ? Stream.of(eerste, gepland, stand) : Stream.of(eerste, stand);
        return standen.map(inhoud -> new Melding(rij.code(), inhoud));
    }

    private Pilot pilot(PilotRij rij, Bestand bestand, Instant nu) {
        String criterium = rij.teltAlsPilot() ? bestand.uitgangspunten().get(0).tekst() : null;
        Pilot pilot = new Pilot(
                rij.regio(),
                rij.code(),
                rij.soort(),
                new Pilot.Inhoud(
                        rij.naam(),
                        rij.andereNamen(),
                        rij.plaats(),
                        rij.gemeente(),
                        rij.geplandeStart() == null
                                ? null
                                : new Pilot.Planning(rij.geplandeStart(), rij.geplandeStartBron()),
                        List.of(THEMA),
                        criterium,
                        rij.opmerking(),
                        rij.bron()),
                nu);
        if (rij.teltAlsPilot()) {
            pilot.hoortBij(
                    new Pilotplan(bestand.andereNaamVanHetGeheel(), bestand.middelen(), bestand.uitgangspunten()));
        }
        pilot.evalueer(evaluatie(rij, bestand.evaluatie(), nu));
        return pilot;
    }

    /** An evaluation that says what it said keeps the moment at which that was recorded. */
    private Evaluatie evaluatie(PilotRij rij, EvaluatieRij evaluatie, Instant nu) {
        return repository
                .findByCode(rij.code())
                .map(pilot -> pilot.evaluatie(nu))
                .filter(oud ->
                        evaluatieOp(oud.geregistreerdOp(), rij, evaluatie).equals(oud))
                .orElseGet(() -> evaluatieOp(nu, rij, evaluatie));
    }

    private static Evaluatie evaluatieOp(Instant moment, PilotRij rij, EvaluatieRij evaluatie) {
        return new Evaluatie(
                evaluatie.soort(),
                evaluatie.dimensies(),
                rij.teltAlsPilot() ? evaluatie.vergelijkt() : evaluatie.metPilots(),
                evaluatie.vergelekenMetZekerheid(),
                evaluatie.vergelekenMetToelichting(),
                null,
                GEEN_RESULTAAT,
                evaluatie.bron(),
                evaluatie.dimensiesBron(),
                moment);
    }

    /** Only when all states are there; of a pilot that is no longer told of, nothing is. */
    private void vertel(Set<UUID> geraakt, Instant nu) {
        for (UUID id : geraakt) {
            repository.find(id).ifPresent(pilot -> {
                entities.refresh(pilot);
                Blik blik = new Blik(DutchDay.of(nu), nu);
                outbox.append(PilotGewijzigd.of(PilotBeeld.van(pilot, blik)));
            });
        }
    }
}
