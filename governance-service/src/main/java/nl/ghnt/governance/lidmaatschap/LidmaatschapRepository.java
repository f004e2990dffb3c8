package nl.ghnt.governance.lidmaatschap;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Validity;

@ApplicationScoped
class LidmaatschapRepository implements PanacheRepositoryBase<Lidmaatschap, UUID> {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    Lidmaatschap get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Lidmaatschap", id));
    }

    PanacheQuery<Lidmaatschap> search(LidmaatschapFilter filter, Sort sort) {
        Conditions conditions = conditions(filter);
        return find(conditions.query(), sort, conditions.parameters());
    }

    /** Everything that was known and held at the moments of the filter, in the order in which it began. */
    List<Lidmaatschap> list(LidmaatschapFilter filter) {
        return search(filter, Sort.by("geldigheid.begin").and("id")).list();
    }

    /** Places of a post that are held on some day of a period. */
    Set<Integer> placesTaken(String functie, Validity period) {
        Conditions conditions = Conditions.of("from Lidmaatschap")
                .and("functie.code = :functie and vervallenOp is null and plaats is not null", "functie", functie)
                .and("geldigheid.begin < :end", "end", period.end() == null ? NEVER : period.end())
                .and("geldigheid.end is null or geldigheid.end > :begin", "begin", period.begin());
        return find(conditions.query(), conditions.parameters()).stream()
                .map(Lidmaatschap::plaats)
                .collect(Collectors.toSet());
    }

    private static Conditions conditions(LidmaatschapFilter filter) {
        return Conditions.of("from Lidmaatschap")
                .and("gremium = :gremium", "gremium", filter.gremium())
                .and("functie.code = :functie", "functie", filter.functie())
                .and("organisatie.code = :organisatie", "organisatie", filter.organisatie())
                .and("persoon.id = :persoon", "persoon", filter.persoon())
                .and("soort = :soort", "soort", filter.soort())
                .and(
                        "geregistreerdOp <= :knownAt and (vervallenOp is null or vervallenOp > :knownAt)",
                        "knownAt",
                        filter.knownAt())
                .and(
                        "geldigheid.begin <= :validOn and (geldigheid.end is null or geldigheid.end > :validOn)",
                        "validOn",
                        filter.validOn())
                .and("geregistreerdOp >= :changedSince", "changedSince", filter.changedSince());
    }
}
