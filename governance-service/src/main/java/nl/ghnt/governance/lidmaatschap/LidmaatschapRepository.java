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
import nl.ghnt.governance.Conditions;
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
        return find(conditions.text(), sort, conditions.parameters());
    }

    /** Everything that was known and held at the moments of the filter, in the order in which it began. */
    List<Lidmaatschap> list(LidmaatschapFilter filter) {
        return search(filter, Sort.by("geldigheid.begin").and("id")).list();
    }

    /** Places of a post that are held on some day of a period. */
    Set<Integer> placesTaken(String functie, Validity period) {
        Conditions conditions = Conditions.none()
                .when("functie", functie, "functie.code = :functie and vervallenOp is null and plaats is not null")
                .when("end", period.end() == null ? NEVER : period.end(), "geldigheid.begin < :end")
                .when("begin", period.begin(), "geldigheid.end is null or geldigheid.end > :begin");
        return find(conditions.text(), conditions.parameters()).stream()
                .map(Lidmaatschap::plaats)
                .collect(Collectors.toSet());
    }

    private static Conditions conditions(LidmaatschapFilter filter) {
        return Conditions.none()
                .when("gremium", filter.gremium(), "gremium = :gremium")
                .when("functie", filter.functie(), "functie.code = :functie")
                .when("organisatie", filter.organisatie(), "organisatie.code = :organisatie")
                .when("persoon", filter.persoon(), "persoon.id = :persoon")
                .when("soort", filter.soort(), "soort = :soort")
                .when(
                        "knownAt",
                        filter.knownAt(),
                        "geregistreerdOp <= :knownAt and (vervallenOp is null or vervallenOp > :knownAt)")
                .when(
                        "validOn",
                        filter.validOn(),
                        "geldigheid.begin <= :validOn and (geldigheid.end is null or geldigheid.end > :validOn)")
                .when("changedSince", filter.changedSince(), "geregistreerdOp >= :changedSince");
    }
}
