package nl.ghnt.regions.gemeente;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import org.hibernate.Session;

@ApplicationScoped
class GemeenteRepository implements PanacheRepositoryBase<Gemeente, String> {

    private static final String VALID = "(inhoud.beginGeldigheid is null or inhoud.beginGeldigheid <= :validOn)"
            + " and (inhoud.eindeGeldigheid is null or inhoud.eindeGeldigheid > :validOn)";

    private static final String GENAAMD = """
        select * from gemeente
        where (starts_with(sleutel, :sleutel) or lower(officiele_naam) = :officieel)
            and geregistreerd_op <= :bekendOp and vervallen_op is null
        order by code\
        """;

    Gemeente get(String code, Instant knownAt) {
        return find("code = ?1 and geregistreerdOp <= ?2", code, knownAt)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Gemeente", code));
    }

    /** The municipalities of a day that were known at a moment, by code. */
    List<Gemeente> op(LocalDate dag, Instant moment) {
        return list(
                "geregistreerdOp <= :knownAt and " + VALID + " order by code",
                Map.of("knownAt", moment, "validOn", dag));
    }

    /** Municipalities that were known at a moment; with {@code validOn} only those that existed on that day. */
    Page<Gemeente> search(GemeenteFilter filter, LocalDate validOn, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Gemeente")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .andContains(List.of("inhoud.naam", "inhoud.officieleNaam"), "naam", Roepnaam.inRegister(filter.naam))
                .and("inhoud.provincieCode = :provincie", "provincie", filter.provincie)
                .and("inhoud.veiligThuis = :veiligThuis", "veiligThuis", filter.veiligThuis)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and(VALID, "validOn", validOn);
        return CountedRows.page(getEntityManager(), Gemeente.class, where, page, sort);
    }

    /**
     * The municipalities that a text names: by name, as people call it, by official name, or by what stands before the
     * brackets that tell two apart.
     */
    List<Gemeente> genaamd(String tekst, Instant knownAt) {
        String sleutel = Roepnaam.inRegister(tekst);
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(GENAAMD, Gemeente.class)
                .setParameter("sleutel", sleutel)
                .setParameter("officieel", "gemeente " + tekst.strip().toLowerCase(Locale.ROOT))
                .setParameter("bekendOp", knownAt)
                .getResultList()
                .stream()
                .filter(gemeente -> gemeente.heet(sleutel))
                .toList();
    }

    List<Gemeente> withCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list("any_of(?1, code) order by collate(inhoud.naam as dutch), code", (Object) AnyOf.array(codes));
    }
}
