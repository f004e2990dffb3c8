package nl.ghnt.governance.lidmaatschap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.governance.functie.FunctieService;
import nl.ghnt.governance.organisatie.OrganisatieService;
import nl.ghnt.governance.persoon.PersoonService;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the memberships and post holders that the source documents tell of. */
@ApplicationScoped
class LidmaatschapData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> lidmaatschappen) {}

    /** One membership as the file gives it; its code is not kept, because it names a person. */
    @JsonIgnoreProperties("code")
    record Rij(
            Lidmaatschap.Soort soort,
            String persoon,
            String organisatie,
            String gremium,
            String functie,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            PartialDate einde,
            LocalDate eindeGeldigheid,
            String eindeToelichting,
            LocalDate onzekerVan,
            LocalDate onzekerTot,
            Lidmaatschap.Zekerheid zekerheid,
            Source bron) {}

    private final ProgrammeData data;
    private final LidmaatschapRepository repository;
    private final FunctieService functies;
    private final OrganisatieService organisaties;
    private final PersoonService personen;
    private final Outbox outbox;
    private final Clock clock;

    LidmaatschapData(
            ProgrammeData data,
            LidmaatschapRepository repository,
            FunctieService functies,
            OrganisatieService organisaties,
            PersoonService personen,
            Outbox outbox,
            Clock clock) {
        this.data = data;
        this.repository = repository;
        this.functies = functies;
        this.organisaties = organisaties;
        this.personen = personen;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lidmaatschappen";
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
        for (Rij rij : data.read("lidmaatschappen", Bestand.class).lidmaatschappen()) {
            Lidmaatschap lidmaatschap = new Lidmaatschap(rij, betrokkenen(rij), clock.instant());
            repository.persist(lidmaatschap);
            outbox.append(LidmaatschapEvents.Vastgelegd.of(lidmaatschap));
        }
    }

    private Lidmaatschap.Betrokkenen betrokkenen(Rij rij) {
        return new Lidmaatschap.Betrokkenen(
                functies.find(rij.functie()).orElse(null),
                organisaties.find(rij.organisatie()).orElse(null),
                personen.byCode(rij.persoon()));
    }
}
