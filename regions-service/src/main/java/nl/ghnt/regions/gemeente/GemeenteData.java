package nl.ghnt.regions.gemeente;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the municipalities that existed on 1 January of 2019, 2020, 2021 or 2022. */
@Singleton
class GemeenteData extends DataStep {

    /** The file. */
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

    GemeenteData() {
        super("gemeenten", 2, 20);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("gemeenten", Bestand.class);
        load.kind(Gemeente.class, Past.KEPT_ASIDE)
                .bring(bestand.gemeenten(), rij -> new Gemeente(rij, bestand, load.moment()));
    }
}
