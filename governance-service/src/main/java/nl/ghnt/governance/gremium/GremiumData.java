package nl.ghnt.governance.gremium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the bodies and rings that the source documents tell of. */
@ApplicationScoped
class GremiumData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<RingRij> ringen, List<Rij> gremia) {}

    /** One ring as the file gives it. */
    record RingRij(int ring, String naam, boolean isGremium, Source bron) {}

    /** One body as the file gives it. */
    record Rij(
            String code,
            String naam,
            String soort,
            Integer ring,
            Integer volgordeInRing,
            String missie,
            Source missieBron,
            List<Taak> taken,
            boolean ledenlijstVolledig,
            String ledenlijstOnbekendReden,
            List<AangekondigdAantal> aangekondigdeAantallen,
            List<Samenstellingsregel> samenstellingsregels,
            boolean magBesluiten,
            boolean ledenNietOpenbaar,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            LocalDate eindeGeldigheid,
            String opmerking,
            String organisatie,
            List<String> inOpdrachtVan,
            List<String> expertiseniveaus,
            List<String> initiatiefniveaus,
            List<String> adviseert,
            Eindrapport eindrapport,
            Source bron) {}

    private final ProgrammeData data;
    private final GremiumRepository repository;
    private final RingRepository ringen;
    private final Clock clock;

    GremiumData(ProgrammeData data, GremiumRepository repository, RingRepository ringen, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.ringen = ringen;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gremia";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        Bestand bestand = data.read("gremia", Bestand.class);
        bestand.ringen().forEach(rij -> ringen.persist(new Ring(rij, clock.instant())));
        bestand.gremia().forEach(rij -> repository.persist(new Gremium(rij, clock.instant())));
        repository.flush();
    }
}
