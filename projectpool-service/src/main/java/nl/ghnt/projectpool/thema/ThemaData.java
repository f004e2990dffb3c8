package nl.ghnt.projectpool.thema;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** Brings in the themes and the target groups. */
@ApplicationScoped
class ThemaData implements DataStep {

    /** The file with themes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Themas(List<ThemaRij> themas) {}

    /** One theme as the file gives it. */
    record ThemaRij(
            String code,
            int volgnummer,
            String naam,
            String gedrukt,
            boolean isRestcategorie,
            String doelgroep,
            Zekerheid doelgroepZekerheid,
            Source bron) {}

    /** The file with target groups. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Doelgroepen(List<DoelgroepRij> doelgroepen) {}

    /** One target group as the file gives it. */
    record DoelgroepRij(String code, int volgnummer, String naam, String geenThemaReden, Source bron) {}

    private final ProgrammeData data;
    private final ThemaRepository themas;
    private final DoelgroepRepository doelgroepen;
    private final Clock clock;

    ThemaData(ProgrammeData data, ThemaRepository themas, DoelgroepRepository doelgroepen, Clock clock) {
        this.data = data;
        this.themas = themas;
        this.doelgroepen = doelgroepen;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "themas";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        data.read("doelgroepen", Doelgroepen.class)
                .doelgroepen()
                .forEach(rij -> doelgroepen.persist(new Doelgroep(rij, clock.instant())));
        data.read("themas", Themas.class).themas().forEach(rij -> themas.persist(new Thema(rij, clock.instant())));
    }
}
