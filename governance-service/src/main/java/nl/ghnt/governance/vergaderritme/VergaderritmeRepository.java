package nl.ghnt.governance.vergaderritme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class VergaderritmeRepository implements PanacheRepositoryBase<Vergaderritme, String> {

    List<Vergaderritme> ofGremium(String gremium) {
        return list("inhoud.gremium", gremium);
    }
}
