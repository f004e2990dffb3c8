package nl.ghnt.regions.actieplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.regions.feit.Blik;

@ApplicationScoped
class VoortgangRepository implements PanacheRepositoryBase<Actievoortgang, UUID> {

    /** All that was ever told of an action, oldest first. */
    List<Actievoortgang> of(UUID plan, int nummer) {
        return list("from Actievoortgang v where v.plan = ?1 and v.nummer = ?2", plan, nummer).stream()
                .sorted(Comparator.comparing(voortgang -> voortgang.geldigheid().begin()))
                .toList();
    }

    /** By number, what is seen of the actions of a plan. */
    Map<Integer, Actievoortgang> seen(UUID plan, Blik blik) {
        return blik.ziet(list("plan", plan)).collect(Collectors.toMap(Actievoortgang::nummer, Function.identity()));
    }
}
