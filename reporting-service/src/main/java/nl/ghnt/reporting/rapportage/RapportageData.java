package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.reporting.infographic.InfographicService;
import nl.ghnt.reporting.infographic.Momentopname;
import nl.ghnt.reporting.infographic.MomentopnameService;

/**
 * Brings in the seven editions that were published before this registration existed: as published, with their source.
 * Of the final report also the infographic, with the phases unassigned and the unknown unknown (R237, R328).
 */
@ApplicationScoped
class RapportageData implements DataStep {

    private final ProgrammeData data;
    private final RapportageRepository repository;
    private final Expositiegegevens exposities;
    private final MomentopnameService momentopnames;
    private final InfographicService infographics;
    private final Outbox outbox;
    private final Clock clock;

    RapportageData(
            ProgrammeData data,
            RapportageRepository repository,
            Expositiegegevens exposities,
            MomentopnameService momentopnames,
            InfographicService infographics,
            Outbox outbox,
            Clock clock) {
        this.data = data;
        this.repository = repository;
        this.exposities = exposities;
        this.momentopnames = momentopnames;
        this.infographics = infographics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "voortgangsrapportages";
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
        Bronbestanden.Cijfers cijfers = data.read("cijfers-eindrapportage", Bronbestanden.Cijfers.class);
        Bronbestanden.Teksten teksten = data.read("teksten-eindrapportage", Bronbestanden.Teksten.class);
        Bronbestanden.Mijlpalen mijlpalen = data.read("mijlpalen", Bronbestanden.Mijlpalen.class);
        for (Bronbestanden.Rapportage rij :
                data.read("rapportages", Bronbestanden.Rapportages.class).rapportages()) {
            boolean metCijfers = rij.nummer() == cijfers.rapportage();
            Inhoud inhoud = new Inhoud(
                    rij.nummer() == teksten.rapportage() ? Editievertaling.teksten(teksten) : List.of(),
                    List.of(),
                    metCijfers ? Editievertaling.cijfers(cijfers) : List.of(),
                    rij.nummer() == mijlpalen.rapportage() ? Editievertaling.mijlpalen(mijlpalen) : List.of(),
                    rij.nummer() == teksten.rapportage() ? verwijzingen(teksten) : List.of());
            Voortgangsrapportage rapportage =
                    Voortgangsrapportage.geimporteerd(Editievertaling.editie(rij, inhoud), clock.instant());
            repository.persist(rapportage);
            if (metCijfers) {
                publiceerInfographic(rapportage, cijfers);
            }
            outbox.append(RapportageEvents.OpenbaarGemaakt.of(rapportage));
        }
    }

    private void publiceerInfographic(Voortgangsrapportage rapportage, Bronbestanden.Cijfers cijfers) {
        Bronbestanden.Tabel tabel = data.read("dekking-eindrapportage", Bronbestanden.Tabel.class);
        Bronbestanden.Fasen fasen = cijfers.fasenKwaliteitskader();
        Momentopname momentopname = new Momentopname(
                rapportage.opgave().soort().infographictitel(),
                rapportage.opgave().nummer(),
                cijfers.peilperiode(),
                null,
                rapportage.versienummer(),
                false,
                tabel.regios(),
                null,
                rapportage.inhoud().cijfers(),
                new Momentopname.LosseFasen(fasen.aantallen(), fasen.toelichting(), fasen.peilperiode(), fasen.bron()),
                rapportage.inhoud().teksten(),
                tabel.dekking(),
                null,
                exposities.tot(LocalDate.MAX),
                rapportage.inhoud().verwijzingen());
        Instant aangeboden =
                rapportage.aanbiedingsdatum().atStartOfDay(TimeView.ZONE).toInstant();
        rapportage.bewaar(momentopnames.leg(rapportage.id(), momentopname, clock.instant()));
        infographics.publiceer(rapportage.id(), momentopname, aangeboden);
    }

    private static List<String> verwijzingen(Bronbestanden.Teksten teksten) {
        return teksten.verwijzingen().stream()
                .map(Bronbestanden.Verwijzing::url)
                .toList();
    }
}
