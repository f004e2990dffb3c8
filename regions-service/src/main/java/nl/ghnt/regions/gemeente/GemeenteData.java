package nl.ghnt.regions.gemeente;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;

/** Brings in the municipalities that existed on 1 January of 2019, 2020, 2021 or 2022. */
@ApplicationScoped
class GemeenteData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(Source bron, Source veiligThuisBron, List<Rij> gemeenten) {}

    /** One municipality as the file gives it. */
    record Rij(
            String code,
            String naam,
            String officieleNaam,
            String tooiUri,
            String provincieCode,
            String provincie,
            String provincieTooiUri,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            String veiligThuis,
            String veiligThuisOnbekendReden,
            List<String> opvolgers,
            String opvolgersOnbekendReden,
            String opmerking) {}

    private final ProgrammeData data;
    private final GemeenteRepository repository;
    private final Clock clock;

    GemeenteData(ProgrammeData data, GemeenteRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gemeenten";
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
        Bestand bestand = data.read("gemeenten", Bestand.class);
        Instant now = clock.instant();
        bestand.gemeenten().forEach(rij -> repository.persist(new Gemeente(rij, bestand, now)));
    }
}
