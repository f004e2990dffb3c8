package nl.ghnt.regions.indeling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the partitions that the source documents tell of. */
@Singleton
class IndelingData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> indelingen) {}

    /** One partition as the file gives it. */
    record Rij(
            String code,
            Indeling.Soort soort,
            String naam,
            Integer aangekondigdAantal,
            String ledenOnbekendReden,
            LocalDate beginGeldigheid,
            PartialDate begin,
            LocalDate eindeGeldigheid,
            PartialDate einde,
            String beginToelichting,
            String eindeToelichting,
            LocalDate onzekerVan,
            LocalDate onzekerTot,
            LocalDate peildatum,
            Source bron,
            List<Source> ookIn) {

        /** The beginning to reckon with: where the source gives none, the day that it speaks of. */
        LocalDate rekenBegin() {
            return beginGeldigheid == null ? peildatum : beginGeldigheid;
        }

        Indeling.Inhoud inhoud() {
            return new Indeling.Inhoud(code, soort, naam, aangekondigdAantal);
        }

        Indeling.InBron inBron() {
            return new Indeling.InBron(
                    begin, einde, beginToelichting, eindeToelichting, onzekerVan, onzekerTot, peildatum, bron);
        }
    }

    private final Outbox outbox;

    IndelingData(Outbox outbox) {
        super("indelingen", 3, 10);
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Indeling.class, Past.KEPT_ASIDE)
                .told(indeling -> outbox.append(IndelingVastgelegd.of(indeling)))
                .bring(load.read("indelingen", Bestand.class).indelingen(), rij -> new Indeling(rij, load.moment()));
    }
}
