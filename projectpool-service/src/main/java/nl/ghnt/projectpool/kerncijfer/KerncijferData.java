package nl.ghnt.projectpool.kerncijfer;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.dekking.DekkingService;
import nl.ghnt.projectpool.poolronde.PoolrondeService;

/** Brings in the key figures, and tells the published count of projects. */
@Singleton
class KerncijferData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> cijfers) {}

    /** One figure as the file gives it. */
    record Rij(
            String code,
            String omschrijving,
            String toelichting,
            int waarde,
            Kerncijfer.Soort soort,
            String perRondeOnbekendReden,
            String tekst,
            Source bron) {

        Kerncijfer.Inhoud inhoud(int volgnummer, List<String> rondes) {
            return new Kerncijfer.Inhoud(
                    code, volgnummer, omschrijving, toelichting, soort, rondes, perRondeOnbekendReden);
        }
    }

    private final KerncijferRepository repository;
    private final PoolrondeService rondes;
    private final DekkingService dekking;
    private final Outbox outbox;

    KerncijferData(KerncijferRepository repository, PoolrondeService rondes, DekkingService dekking, Outbox outbox) {
        super("kerncijfers", 1, 50);
        this.repository = repository;
        this.rondes = rondes;
        this.dekking = dekking;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        List<Rij> rijen = load.read("kerncijfers", Bestand.class).cijfers();
        load.kind(Kerncijfer.class, Past.KEPT_ASIDE)
                .bring(rijen, rij -> new Kerncijfer(rij.inhoud(rijen.indexOf(rij) + 1, rondes.codes()), load.moment()));
        load.kind(Registratie.class, Past.AS_ROWS)
                .keyedBy("kerncijfer")
                .ours("kerncijfer.version = 0")
                .told(registratie -> {
                    Kerncijfer kerncijfer = registratie.kerncijfer().geregistreerd(load.moment());
                    outbox.append(KerncijferEvents.ProjectaantalVastgesteld.of(kerncijfer, registratie));
                })
                .bring(
                        rijen.stream()
                                .filter(rij -> rij.soort() == Kerncijfer.Soort.GEPUBLICEERD)
                                .toList(),
                        rij -> new Registratie(
                                repository.get(rij.code()),
                                new Registratie.Inhoud(rij.waarde(), rij.tekst(), rij.bron()),
                                load.moment()));
        rijen.stream().filter(rij -> rij.soort() == Kerncijfer.Soort.GETELD).forEach(this::check);
    }

    private void check(Rij rij) {
        int counted = Telling.valueOf(rij.code()).tel(dekking.nu().overzicht());
        if (counted != rij.waarde()) {
            throw new IllegalStateException(rij.code() + " should be " + rij.waarde() + " but counts " + counted);
        }
    }
}
