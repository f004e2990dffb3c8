package nl.ghnt.governance.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.governance.persoon.PersoonService;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the meetings that the source documents tell of. */
@Singleton
class BijeenkomstData extends DataStep {

    /** The file; ways of learning and their goals are read where they belong. */
    @JsonIgnoreProperties({"leervormen", "leerdoelen"})
    record Bestand(List<Rij> bijeenkomsten) {}

    /** One meeting as the file gives it. */
    record Rij(
            String code,
            Bijeenkomst.Soort soort,
            Integer ronde,
            String gremium,
            String titel,
            PartialDate moment,
            String momentZekerheid,
            Stand.Status stand,
            Integer aantalPlekken,
            String plekkenOnbekendReden,
            Integer duurMinuten,
            String duurNauwkeurigheid,
            String begeleider,
            String leervorm,
            List<String> leerdoelen,
            List<Agendapunt.Inhoud> agenda,
            List<Leren.Reflectie> reflecties,
            String toelichting,
            Source bron) {

        /** The day, when the source gives one. */
        LocalDate dag() {
            LocalDate earliest = moment.earliest();
            return moment.edtf().equals(earliest.toString()) ? earliest : null;
        }
    }

    private final BijeenkomstRepository repository;
    private final PersoonService personen;
    private final Outbox outbox;

    BijeenkomstData(BijeenkomstRepository repository, PersoonService personen, Outbox outbox) {
        super("bijeenkomsten", 3, 60);
        this.repository = repository;
        this.personen = personen;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        List<Rij> rijen = load.read("bijeenkomsten", Bestand.class).bijeenkomsten();
        load.kind(Bijeenkomst.class, Past.KEPT_ASIDE)
                .keyedBy("kop.code")
                .ours("kop.code is not null")
                .told(bijeenkomst -> BijeenkomstVerteld.of(bijeenkomst).ifPresent(outbox::append))
                .bring(rijen, rij -> new Bijeenkomst(rij, personen.byCode(rij.begeleider()), load.moment()));
        load.kind(Agendapunt.class, Past.AS_ROWS)
                .keyedBy("bijeenkomst", "inhoud.volgnummer")
                .ours("bijeenkomst.kop.code is not null and inhoud.bron.document is not null")
                .bring(
                        rijen.stream().flatMap(this::punten).toList(),
                        punt -> new Agendapunt(punt.bijeenkomst(), punt.inhoud(), load.moment()));
    }

    /** An item with the meeting on whose agenda it stands. */
    private record Punt(Bijeenkomst bijeenkomst, Agendapunt.Inhoud inhoud) {}

    private Stream<Punt> punten(Rij rij) {
        if (rij.agenda() == null) {
            return Stream.empty();
        }
        Bijeenkomst bijeenkomst = repository.find("kop.code", rij.code()).singleResult();
        return rij.agenda().stream().map(punt -> new Punt(bijeenkomst, punt));
    }
}
