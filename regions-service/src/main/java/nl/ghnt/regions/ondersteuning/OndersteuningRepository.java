package nl.ghnt.regions.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class OndersteuningRepository implements Herinnering<Ondersteuning> {

    @Override
    public String naam() {
        return "Ondersteuning";
    }

    /** Whether a region asked this. */
    boolean isVraag(UUID id, String regio) {
        return count(
                        "stuk = ?1 and vervallenOp is null and regio = ?2 and richting = ?3",
                        id,
                        regio,
                        Ondersteuning.Richting.VRAAG)
                == 1;
    }
}
