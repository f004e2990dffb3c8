package nl.ghnt.governance.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.governance.persoon.PersoonService;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the meetings that the source documents tell of. */
@ApplicationScoped
class BijeenkomstData implements DataStep {

    /** The file; learning formats and goals stand in it too. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> bijeenkomsten) {}

    /** One meeting as the file gives it; its places are not known of any. */
    @JsonIgnoreProperties("plekken")
    record Rij(
            String code,
            Bijeenkomst.Soort soort,
            Integer ronde,
            String gremium,
            String titel,
            PartialDate moment,
            String momentZekerheid,
            Bijeenkomst.Status stand,
            Integer aantalPlekken,
            String plekkenOnbekendReden,
            Integer duurMinuten,
            String duurNauwkeurigheid,
            String begeleider,
            String leervorm,
            List<String> leerdoelen,
            List<AgendaRij> agenda,
            List<Reflectie> reflecties,
            String toelichting,
            Source bron) {

        /** The day, when the source gives one. */
        LocalDate dag() {
            LocalDate earliest = moment.earliest();
            return moment.edtf().equals(earliest.toString()) ? earliest : null;
        }
    }

    /** One agenda item as the file gives it. */
    record AgendaRij(
            int volgnummer,
            String tekst,
            boolean terugkerend,
            List<Uitkomst> uitkomsten,
            Verwijzing verwijzing,
            Source bron) {}

    private final ProgrammeData data;
    private final BijeenkomstRepository repository;
    private final PersoonService personen;
    private final Outbox outbox;
    private final Clock clock;

    BijeenkomstData(
            ProgrammeData data, BijeenkomstRepository repository, PersoonService personen, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.personen = personen;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bijeenkomsten";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("bijeenkomsten", Bestand.class).bijeenkomsten()) {
            Bijeenkomst bijeenkomst = new Bijeenkomst(rij, personen.byCode(rij.begeleider()), clock.instant());
            repository.persist(bijeenkomst);
            BijeenkomstEvents.of(bijeenkomst).ifPresent(outbox::append);
        }
    }
}
