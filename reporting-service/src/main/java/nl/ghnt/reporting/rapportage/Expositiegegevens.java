package nl.ghnt.reporting.rapportage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.infographic.Expositie;

/** The travelling exposition as the sources tell of it (R297-R300). */
@ApplicationScoped
class Expositiegegevens {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(Tocht expositie, List<Plaats> plaatsen) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tocht(String naam, String periode, LocalDate begin, Source bron) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plaats(String plaats, Source bron) {}

    private final Bestand bestand;

    Expositiegegevens(ProgrammeData data) {
        this.bestand = data.read("exposities", Bestand.class);
    }

    /** The exposition for a report on a period that ends before {@code einde}. */
    Expositie tot(LocalDate einde) {
        Tocht tocht = bestand.expositie();
        boolean begonnen = tocht.begin().isBefore(einde);
        List<String> plaatsen = bestand.plaatsen().stream().map(Plaats::plaats).toList();
        return new Expositie(
                tocht.naam(),
                tocht.periode().replace('/', '-'),
                begonnen ? plaatsen : null,
                begonnen ? null : "de expositie begon op " + tocht.begin(),
                begonnen ? plaatsen.size() + " plaatsnamen, in de volgorde van de kaart en niet van de tijd." : null,
                bestand.plaatsen().get(0).bron());
    }
}
