package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the themes. */
@Singleton
public class ThemaService extends ProgrammeRowService<Thema> {

    ThemaService(EntityManager entities) {
        super(Thema.class, "Thema", entities);
    }

    /** All themes in printed order. */
    @Transactional
    public List<Thema> inOrder() {
        return entities.createQuery("from Thema where vervallenOp is null order by inhoud.volgnummer", Thema.class)
                .getResultList();
    }
}
