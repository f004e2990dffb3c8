package nl.ghnt.reporting.rapportage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.reporting.infographic.InfographicService;
import nl.ghnt.reporting.infographic.Momentopname;
import nl.ghnt.reporting.infographic.MomentopnameService;

/**
 * Brings in the seven editions that were published before this registration existed: as published, with their source.
 * Of the final report also the infographic, with the phases unassigned and the unknown unknown (R237, R328).
 */
@Singleton
class RapportageData extends DataStep {

    private final Expositieblad exposities;
    private final MomentopnameService momentopnames;
    private final InfographicService infographics;
    private final Outbox outbox;

    RapportageData(
            Expositieblad exposities,
            MomentopnameService momentopnames,
            InfographicService infographics,
            Outbox outbox) {
        super("voortgangsrapportages", 4, 50);
        this.exposities = exposities;
        this.momentopnames = momentopnames;
        this.infographics = infographics;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        Bestanden bestanden = new Bestanden(
                load.read("cijfers-eindrapportage", Bronbestanden.Cijfers.class),
                load.read("teksten-eindrapportage", Bronbestanden.Teksten.class),
                load.read("mijlpalen", Bronbestanden.Mijlpalen.class),
                load.read("dekking-eindrapportage", Bronbestanden.Tabel.class));
        load.kind(Voortgangsrapportage.class, Past.AS_ROWS)
                .keyedBy("herkomst", "opgave.nummer")
                .ours("herkomst = GEIMPORTEERD")
                .fixed()
                .alikeWhen((nieuw, oud) -> !bestanden.metCijfers(oud)
                        || momentopnames.zegt(oud.momentopname(), momentopname(oud, bestanden)))
                .succeeded((oud, nieuw) -> nieuw.verbeter(oud, load.moment()))
                .told(rapportage -> vertel(rapportage, bestanden, load.moment()))
                .bring(
                        load.read("rapportages", Bronbestanden.Rapportages.class)
                                .rapportages(),
                        rij -> bestanden.editie(rij, load.moment()));
    }

    /** What the files tell of the final report beside its particulars. */
    private record Bestanden(
            Bronbestanden.Cijfers cijfers,
            Bronbestanden.Teksten teksten,
            Bronbestanden.Mijlpalen mijlpalen,
            Bronbestanden.Tabel tabel) {

        boolean metCijfers(Voortgangsrapportage rapportage) {
            return rapportage.opgave().nummer() == cijfers.rapportage();
        }

        Voortgangsrapportage editie(Bronbestanden.Rapportage rij, Instant nu) {
            return Editievertaling.editie(
                    rij,
                    inhoud(rij.nummer()),
                    rij.nummer() == mijlpalen.rapportage()
                            ? new Verantwoording.Mijlpalenperiode(mijlpalen.periode(), mijlpalen.periodeTekst())
                            : null,
                    rij.nummer() == cijfers.rapportage() ? Editievertaling.infographicbron(cijfers, teksten) : null,
                    nu);
        }

        Inhoud inhoud(int nummer) {
            return new Inhoud(
                    nummer == teksten.rapportage() ? Editievertaling.teksten(teksten) : List.of(),
                    List.of(),
                    nummer == cijfers.rapportage() ? Editievertaling.cijfers(cijfers) : List.of(),
                    nummer == mijlpalen.rapportage() ? mijlpalen.mijlpalen() : List.of(),
                    nummer == teksten.rapportage() ? verwijzingen(teksten) : List.of());
        }
    }

    private void vertel(Voortgangsrapportage rapportage, Bestanden bestanden, Instant nu) {
        if (bestanden.metCijfers(rapportage)) {
            Momentopname momentopname = momentopname(rapportage, bestanden);
            rapportage.bewaar(momentopnames.leg(rapportage.id(), momentopname, nu));
            infographics.publiceer(rapportage.id(), momentopname, null, nu);
        }
        outbox.append(RapportageEvents.OpenbaarGemaakt.of(rapportage));
    }

    private Momentopname momentopname(Voortgangsrapportage rapportage, Bestanden bestanden) {
        Inhoud inhoud = bestanden.inhoud(rapportage.opgave().nummer());
        Bronbestanden.Fasen fasen = bestanden.cijfers().fasenKwaliteitskader();
        return new Momentopname(
                rapportage.opgave().soort().infographictitel,
                rapportage.opgave().nummer(),
                null,
                rapportage.verantwoording().redenOnbekend(Verantwoording.PERIODE),
                null,
                rapportage.versienummer(),
                null,
                false,
                bestanden.tabel().regios(),
                null,
                inhoud.cijfers(),
                new Momentopname.LosseFasen(fasen.aantallen(), fasen.toelichting(), fasen.peilperiode(), fasen.bron()),
                inhoud.teksten(),
                bestanden.tabel().dekking(),
                null,
                exposities.tot(LocalDate.MAX),
                inhoud.verwijzingen());
    }

    private static List<String> verwijzingen(Bronbestanden.Teksten teksten) {
        return teksten.verwijzingen().stream()
                .map(Infographicbron.Verwijzing::url)
                .toList();
    }
}
