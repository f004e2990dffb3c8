package nl.ghnt.governance.lidmaatschap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class LidmaatschapRepository implements PanacheRepositoryBase<Lidmaatschap, UUID> {

    // what is not fetched is read row by row
    private static final String MET_BETROKKENEN = "from Lidmaatschap this left join fetch this.functie"
            + " left join fetch this.organisatie left join fetch this.persoon";

    private static final Map<String, String> ORDERS = Map.of(
            "inhoud.beginGeldigheid", "this.inhoud.beginGeldigheid",
            "soort", "this.soort",
            "geregistreerdOp", "this.geregistreerdOp",
            "id", "this.id");

    Lidmaatschap get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Lidmaatschap", id));
    }

    Page<Lidmaatschap> search(LidmaatschapFilter filter, PageRequest page, Sort sort) {
        return CountedRows.page(
                getEntityManager(), "this", conditions(filter), CountedRows.orderBy(sort, ORDERS), page, row ->
                        (Lidmaatschap) row[0]);
    }

    /** Everything that was known and held at the moments of the filter, in the order in which it began. */
    List<Lidmaatschap> list(LidmaatschapFilter filter) {
        Conditions conditions = conditions(filter);
        return list(conditions.query(), Sort.by("this.inhoud.beginGeldigheid").and("this.id"), conditions.parameters());
    }

    /** Places of a post that are held on some day of a period. */
    Set<Integer> placesTaken(String functie, Lidmaatschap.Inhoud periode) {
        Conditions conditions = Conditions.of("from Lidmaatschap")
                .and("functie.code = :functie and vervallenOp is null and plaats is not null", "functie", functie)
                .and("inhoud.beginGeldigheid < :end", "end", periode.eindeGeldigheid())
                .and(
                        "inhoud.eindeGeldigheid is null or inhoud.eindeGeldigheid > :begin",
                        "begin",
                        periode.beginGeldigheid());
        return list(conditions.query(), conditions.parameters()).stream()
                .map(Lidmaatschap::plaats)
                .collect(Collectors.toSet());
    }

    private static Conditions conditions(LidmaatschapFilter filter) {
        return Conditions.of(MET_BETROKKENEN)
                .and("this.gremium = :gremium", "gremium", filter.gremium())
                .and("this.functie.code = :functie", "functie", filter.functie())
                .and("this.organisatie.code = :organisatie", "organisatie", filter.organisatie())
                .and("this.persoon.id = :persoon", "persoon", filter.persoon())
                .and("this.soort = :soort", "soort", filter.soort())
                .and(
                        "this.geregistreerdOp <= :knownAt and (this.vervallenOp is null or this.vervallenOp > :knownAt)",
                        "knownAt",
                        filter.knownAt())
                .and(
                        "this.inhoud.beginGeldigheid <= :validOn and (this.inhoud.eindeGeldigheid is null or this.inhoud.eindeGeldigheid > :validOn)",
                        "validOn",
                        filter.validOn())
                .and("this.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
    }
}
