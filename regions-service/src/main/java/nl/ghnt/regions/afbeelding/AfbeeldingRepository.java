package nl.ghnt.regions.afbeelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.feit.Zichtbaar;

/** The links between regions, Veilig Thuis regions, centre municipalities and municipalities. */
@ApplicationScoped
class AfbeeldingRepository {

    private static final String LID = " from IndelingLid l where " + Zichtbaar.bekend("l");
    private static final String GEMEENTE = " where g.geregistreerdOp <= :knownAt and g.inhoud.veiligThuis is not null";

    // van, naar, toelichting, bron, geregistreerdOp, and where it is recorded zekerheid
    private static final Map<List<Plaats>, String> QUERIES = Map.of(
            List.of(Plaats.REGIO, Plaats.VEILIG_THUIS),
            "select f.regio.code, f.inhoud.code, f.inhoud.toelichting, f.bron, f.geregistreerdOp, f.inhoud.zekerheid"
                    + " from VeiligThuisKoppeling f where " + Zichtbaar.gezien("f"),
            List.of(Plaats.REGIO, Plaats.CENTRUMGEMEENTE),
            "select l.lid.regio, l.lid.code, l.lid.toelichting, l.lid.bron, l.geregistreerdOp, l.lid.regioZekerheid"
                    + LID + " and l.lid.regio is not null",
            List.of(Plaats.REGIO, Plaats.GEMEENTE),
            "select f.regio.code, c, f.inhoud.toelichting, f.bron, f.geregistreerdOp, f.inhoud.zekerheid"
                    + " from Samenstelling f join f.gemeenten c where " + Zichtbaar.gezien("f"),
            List.of(Plaats.VEILIG_THUIS, Plaats.GEMEENTE),
            "select g.inhoud.veiligThuis, g.code, g.inhoud.opmerking, g.inhoud.veiligThuisBron, g.geregistreerdOp from Gemeente g"
                    + GEMEENTE,
            List.of(Plaats.VEILIG_THUIS, Plaats.CENTRUMGEMEENTE),
            "select g.inhoud.veiligThuis, l.lid.code, g.inhoud.opmerking, g.inhoud.veiligThuisBron, g.geregistreerdOp"
                    + " from Gemeente g join IndelingLid l on l.lid.code = g.code" + GEMEENTE + " and "
                    + Zichtbaar.bekend("l"),
            List.of(Plaats.CENTRUMGEMEENTE, Plaats.GEMEENTE),
            "select l.lid.code, g.code, g.inhoud.veiligThuisOnbekendReden, l.lid.bron, l.geregistreerdOp"
                    + " from IndelingLid l join Gemeente g on g.code = l.lid.code where " + Zichtbaar.bekend("l"));

    private final EntityManager entities;

    AfbeeldingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The links from one kind to another: one statement. */
    List<Koppeling> koppelingen(Plaats van, Plaats naar, Blik blik) {
        String query = QUERIES.get(List.of(van, naar));
        if (query == null) {
            return koppelingen(naar, van, blik).stream()
                    .map(Koppeling::omgekeerd)
                    .toList();
        }
        return query(query, blik).getResultList().stream()
                .map(AfbeeldingRepository::koppeling)
                .toList();
    }

    /** Why regions have no municipalities on a day, by code: one statement. */
    Map<String, String> regioRedenen(Blik blik) {
        Map<String, String> redenen = new HashMap<>();
        query(
                        "select f.regio.code, f.inhoud.onbekendReden from Samenstelling f"
                                + " where f.inhoud.onbekendReden is not null and "
                                + Zichtbaar.gezien("f"),
                        blik)
                .getResultList()
                .forEach(row -> redenen.put((String) row[0], (String) row[1]));
        return redenen;
    }

    /** Why municipalities have no Veilig Thuis region, by code: one statement. */
    Map<String, String> gemeenteRedenen(Blik blik) {
        return query(
                        "select g.code, g.inhoud.veiligThuisOnbekendReden from Gemeente g"
                                + " where g.geregistreerdOp <= :knownAt and g.inhoud.veiligThuisOnbekendReden is not null",
                        blik)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private TypedQuery<Object[]> query(String text, Blik blik) {
        TypedQuery<Object[]> query =
                entities.createQuery(text, Object[].class).setParameter("knownAt", blik.beschikbaarOp());
        return text.contains(":validOn") ? query.setParameter("validOn", blik.geldigOp()) : query;
    }

    // where no certainty is recorded the source says it, but for what has a remark that tells how it was concluded
    private static Koppeling koppeling(Object[] row) {
        String toelichting = (String) row[2];
        Zekerheid zekerheid = toelichting == null ? Zekerheid.ZEKER : Zekerheid.AFGELEID;
        return new Koppeling(
                (String) row[0],
                (String) row[1],
                row.length > 5 ? (Zekerheid) row[5] : zekerheid,
                toelichting,
                (Source) row[3],
                (Instant) row[4]);
    }
}
