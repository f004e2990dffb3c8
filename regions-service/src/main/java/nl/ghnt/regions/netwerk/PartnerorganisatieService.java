package nl.ghnt.regions.netwerk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRowService;
import nl.ghnt.kit.paging.AnyOf;

/** Reading the organisations that the sources name as partners. */
@Singleton
public class PartnerorganisatieService extends ProgrammeRowService<Partnerorganisatie> {

    PartnerorganisatieService(EntityManager entities) {
        super(Partnerorganisatie.class, "Partnerorganisatie", entities);
    }

    /** Those of these codes that there are. */
    List<String> known(Collection<String> codes) {
        return entities.createQuery(
                        "select p.code from Partnerorganisatie p where any_of(:codes, p.code) and p.vervallenOp is null",
                        String.class)
                .setParameter("codes", AnyOf.array(codes))
                .getResultList();
    }
}
