package nl.ghnt.governance.gremium;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RingRepository implements PanacheRepositoryBase<Ring, Integer> {}
