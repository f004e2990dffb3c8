package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Blik;

/** Brings in the pilots and the methods they are compared with. */
@ApplicationScoped
class PilotData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(
            Middelen middelen, List<PilotRij> pilots, EvaluatieRij evaluatie, List<Uitgangspunt> uitgangspunten) {}

    /** The announcement of the pilots; the money is for the three together. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Middelen(LocalDate aangekondigdOp, Source bron) {}

    /** A pilot or reference method. */
    @JsonIgnoreProperties(ignoreUnknown = true)
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
            String gestartOnbekendReden,
            String opmerking,
            Source bron) {}

    /** What is compared with what. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EvaluatieRij(
            Evaluatie.Soort soort,
            List<String> vergelijkt,
            List<String> metPilots,
            List<Evaluatie.Dimensie> dimensies,
            Source bron) {}

    /** A principle in words. */
    record Uitgangspunt(String tekst, Source bron) {}

    private static final String GEEN_RESULTAAT = "De bronnen noemen de evaluatie, niet het resultaat.";
    private static final String GEEN_PLANDAG = "De aankondiging noemt een periode, geen dag.";
    private static final String THEMA = "MULTIDISCIPLINAIR_EN_SYSTEEMGERICHT_WERKEN";

    private final ProgrammeData data;
    private final PilotRepository pilots;
    private final Outbox outbox;
    private final Clock clock;

    PilotData(ProgrammeData data, PilotRepository pilots, Outbox outbox, Clock clock) {
        this.data = data;
        this.pilots = pilots;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pilots";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        Bestand bestand = data.read("pilots", Bestand.class);
        bestand.pilots().forEach(rij -> load(rij, bestand));
    }

    private void load(PilotRij rij, Bestand bestand) {
        Instant nu = clock.instant();
        String criterium = rij.teltAlsPilot() ? bestand.uitgangspunten().get(0).tekst() : null;
        Pilot pilot = new Pilot(
                rij.regio(),
                rij.code(),
                rij.soort(),
                new Pilot.Gegevens(
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
            Middelen plan = bestand.middelen();
            pilot.meld(
                    new PilotStand.Opgave(
                            PilotStand.Status.GEPLAND, plan.aangekondigdOp(), null, GEEN_PLANDAG, plan.bron()),
                    nu);
        }
        pilot.meld(
                new PilotStand.Opgave(
                        rij.stand(), rij.standPeildatum(), null, rij.gestartOnbekendReden(), rij.standBron()),
                nu);
        pilot.evalueer(evaluatie(rij, bestand.evaluatie(), nu));
        pilots.persist(pilot);
        Blik blik = new Blik(nu.atZone(ZoneOffset.UTC).toLocalDate(), nu);
        outbox.append(PilotEvents.Gewijzigd.of(PilotBeeld.van(pilot, blik)));
    }

    private static Evaluatie evaluatie(PilotRij rij, EvaluatieRij evaluatie, Instant nu) {
        List<String> met = rij.teltAlsPilot() ? evaluatie.vergelijkt() : evaluatie.metPilots();
        return new Evaluatie(evaluatie.soort(), evaluatie.dimensies(), met, null, GEEN_RESULTAAT, evaluatie.bron(), nu);
    }
}
