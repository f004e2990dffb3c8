package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.reporting.expositie.ExpositieService;
import nl.ghnt.reporting.expositie.ReizendeExpositie;
import nl.ghnt.reporting.infographic.Expositie;

/** The travelling exposition as a report shows it (R297-R300). */
@ApplicationScoped
class Expositieblad {

    private final ExpositieService exposities;

    Expositieblad(ExpositieService exposities) {
        this.exposities = exposities;
    }

    /** The exposition for a report on a period that ends before {@code einde}. */
    Expositie tot(LocalDate einde) {
        ReizendeExpositie.Inhoud tocht = exposities.eerste().inhoud();
        boolean begonnen = tocht.begin().isBefore(einde);
        List<String> plaatsen =
                tocht.plaatsen().stream().map(ReizendeExpositie.Plaats::plaats).toList();
        return new Expositie(
                tocht.naam(),
                tocht.periode().replace('/', '-'),
                begonnen ? plaatsen : null,
                begonnen ? null : "de expositie begon op " + tocht.begin(),
                begonnen ? plaatsen.size() + " plaatsnamen, in de volgorde van de kaart en niet van de tijd." : null,
                tocht.plaatsen().get(0).bron());
    }
}
