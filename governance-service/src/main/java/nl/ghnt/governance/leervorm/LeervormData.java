package nl.ghnt.governance.leervorm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the ways of learning and their goals as the sources tell of them. */
@Singleton
class LeervormData extends DataStep {

    /** The file; its meetings are read where they belong. */
    @JsonIgnoreProperties("bijeenkomsten")
    record Bestand(List<Leervorm.Inhoud> leervormen, List<Leerdoel.Inhoud> leerdoelen) {}

    LeervormData() {
        super("leervormen", 3, 55);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("bijeenkomsten", Bestand.class);
        load.kind(Leervorm.class, Past.KEPT_ASIDE)
                .bring(bestand.leervormen(), inhoud -> new Leervorm(inhoud, load.moment()));
        load.kind(Leerdoel.class, Past.KEPT_ASIDE)
                .bring(bestand.leerdoelen(), inhoud -> new Leerdoel(inhoud, load.moment()));
    }
}
