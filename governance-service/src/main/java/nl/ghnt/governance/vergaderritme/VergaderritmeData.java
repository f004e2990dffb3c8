package nl.ghnt.governance.vergaderritme;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the norms that the source documents give. */
@Singleton
class VergaderritmeData extends DataStep {

    /** The file. */
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

    VergaderritmeData() {
        super("vergaderritmes", 4, 65);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Vergaderritme.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("vergaderritmes", Bestand.class).vergaderritmes(),
                        rij -> new Vergaderritme(rij, load.moment()));
    }
}
