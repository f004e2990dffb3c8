package nl.ghnt.governance.vergaderritme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the norms that the source documents give. */
@ApplicationScoped
class VergaderritmeData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> vergaderritmes) {}

    /** One norm as the file gives it. */
    record Rij(
            String code,
            String gremium,
            Bijeenkomst.Soort bijeenkomstsoort,
            String onderwerp,
            Integer aantal,
            String per,
            String aantalOnbekendReden,
            String tekst,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            PartialDate einde,
            LocalDate eindeGeldigheid,
            String eindeToelichting,
            Source bron) {}

    private final ProgrammeData data;
    private final VergaderritmeRepository repository;
    private final Clock clock;

    VergaderritmeData(ProgrammeData data, VergaderritmeRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "vergaderritmes";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("vergaderritmes", Bestand.class).vergaderritmes()) {
            repository.persist(new Vergaderritme(rij, clock.instant()));
        }
        repository.flush();
    }
}
