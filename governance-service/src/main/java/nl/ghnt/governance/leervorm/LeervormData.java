package nl.ghnt.governance.leervorm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the ways of learning and their goals as the sources tell of them. */
@Singleton
class LeervormData extends DataStep {

    /** The file; its meetings are read where they belong. */
    @JsonIgnoreProperties("bijeenkomsten")
    record Bestand(List<Rij> leervormen, List<DoelRij> leerdoelen) {}

    /** One way of learning as the file gives it; numbers are null when the source does not say. */
    record Rij(
            String code,
            String naam,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            PartialDate einde,
            LocalDate eindeGeldigheid,
            String eindeToelichting,
            String doelenPerBijeenkomst,
            boolean doelgroepVerplicht,
            Integer minimumRegios,
            Integer maximumRegios,
            Source regiosBron,
            Integer aantalRondes,
            Integer aantalPlekken,
            List<String> doelgroepen,
            Source doelgroepenBron,
            String redenWijziging,
            Source bron) {}

    /** One goal as the file gives it. */
    record DoelRij(String code, int volgnummer, String naam, Source bron) {}

    LeervormData() {
        super("leervormen", 3, 55);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("bijeenkomsten", Bestand.class);
        load.kind(Leervorm.class, Past.KEPT_ASIDE).bring(bestand.leervormen(), rij -> new Leervorm(rij, load.moment()));
        load.kind(Leerdoel.class, Past.KEPT_ASIDE).bring(bestand.leerdoelen(), rij -> new Leerdoel(rij, load.moment()));
    }
}
