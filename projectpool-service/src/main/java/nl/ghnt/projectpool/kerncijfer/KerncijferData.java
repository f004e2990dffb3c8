package nl.ghnt.projectpool.kerncijfer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.dekking.DekkingService;
import nl.ghnt.projectpool.poolronde.PoolrondeService;

/** Brings in the key figures, and tells the published count of projects. */
@ApplicationScoped
class KerncijferData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> cijfers) {}

    /** One figure as the file gives it. */
    @JsonIgnoreProperties("perRonde")
    record Rij(
            String code,
            String omschrijving,
            String toelichting,
            int waarde,
            Kerncijfer.Soort soort,
            String perRondeOnbekendReden,
            String tekst,
            Source bron) {}

    private final ProgrammeData data;
    private final KerncijferRepository repository;
    private final PoolrondeService rondes;
    private final DekkingService dekking;
    private final Outbox outbox;
    private final Clock clock;

    KerncijferData(
            ProgrammeData data,
            KerncijferRepository repository,
            PoolrondeService rondes,
            DekkingService dekking,
            Outbox outbox,
            Clock clock) {
        this.data = data;
        this.repository = repository;
        this.rondes = rondes;
        this.dekking = dekking;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "kerncijfers";
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
        Instant now = clock.instant();
        int volgnummer = 1;
        for (Rij rij : data.read("kerncijfers", Bestand.class).cijfers()) {
            Kerncijfer kerncijfer = new Kerncijfer(rij, volgnummer++, rondes.codes(), now);
            repository.persist(kerncijfer);
            if (rij.soort() == Kerncijfer.Soort.GEPUBLICEERD) {
                Registratie registratie = kerncijfer.registreer(rij.waarde(), rij.tekst(), rij.bron(), now);
                outbox.append(KerncijferEvents.ProjectaantalVastgesteld.of(kerncijfer, registratie));
            } else {
                check(rij);
            }
        }
    }

    private void check(Rij rij) {
        int counted = Telling.valueOf(rij.code()).tel(dekking.nu().overzicht());
        if (counted != rij.waarde()) {
            throw new IllegalStateException(rij.code() + " should be " + rij.waarde() + " but counts " + counted);
        }
    }
}
