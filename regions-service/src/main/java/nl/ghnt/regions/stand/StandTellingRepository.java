package nl.ghnt.regions.stand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.regions.feit.Periode;

/** Counts what the states say where they are: the rules are those of {@link Stand}. */
@ApplicationScoped
class StandTellingRepository {

    // of a part the submission that was accepted last counts; one part can have several values
    private static final String TELLING = """
            with bijdrage as (
                select s.regio, b.gegevens, b.synthetisch, b.geaccepteerd_op, b.inzending
                from stand s join stand_bijdrage b on b.stand = s.id
                where s.periode = :periode and b.geregistreerd_op <= :bekend
                  and (b.vervallen_op is null or b.vervallen_op > :bekend)),
            gezegd as (
                select distinct on (b.regio, d.gegeven) b.regio, d.gegeven, d.waarde
                from bijdrage b cross join lateral jsonb_each(b.gegevens) d (gegeven, waarde)
                where jsonb_typeof(d.waarde) <> 'null'
                  and (cast(:populatie as text) is null or b.regio = any (string_to_array(:populatie, ',')))
                order by b.regio, d.gegeven, b.geaccepteerd_op desc, b.inzending desc),
            gesplitst as (
                select g.regio, g.gegeven, w.waarde
                from gezegd g left join lateral jsonb_array_elements_text(
                    case jsonb_typeof(g.waarde) when 'array' then g.waarde else jsonb_build_array(g.waarde) end) w (waarde)
                    on true)
            select gegeven, waarde, array_agg(distinct regio), false from gesplitst
            where waarde is not null group by gegeven, waarde
            union all
            select gegeven, null, array_agg(distinct regio), false from gesplitst group by gegeven
            union all
            select null, null, coalesce(array_agg(distinct regio), '{}'), coalesce(bool_or(synthetisch), false)
            from bijdrage""";

    private final EntityManager entities;

    StandTellingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the states of a half-year say by what was known at a moment: one statement.
     *
     * @param populatie the regions that count; null for all
     */
    StandTelling tel(Periode periode, Set<String> populatie, Instant knownAt) {
        List<StandTelling.Regel> regels = new ArrayList<>();
        Object[] geheel = null;
        List<?> rows = entities.createNativeQuery(TELLING, Object[].class)
                .setParameter("periode", periode.code())
                .setParameter("bekend", knownAt)
                .setParameter("populatie", populatie == null ? null : String.join(",", populatie))
                .getResultList();
        for (Object row : rows) {
            Object[] regel = (Object[]) row;
            if (regel[0] == null) {
                geheel = regel;
            } else {
                regels.add(new StandTelling.Regel((String) regel[0], (String) regel[1], regios(regel)));
            }
        }
        return new StandTelling(regels, regios(geheel), (Boolean) geheel[3]);
    }

    /** The versions that count by what was known at a moment, by region. */
    List<Dekking.Geteld> geteld(Periode periode, Instant knownAt) {
        return entities.createQuery(
                        "select new nl.ghnt.regions.stand.Dekking$Geteld("
                                + "s.regio, b.opgave.inzending, b.opgave.versie, b.opgave.geaccepteerdOp) "
                                + "from StandBijdrage b join b.stand s where s.periode = :periode "
                                + "and b.geregistreerdOp <= :bekend "
                                + "and (b.vervallenOp is null or b.vervallenOp > :bekend) "
                                + "order by s.regio, b.opgave.geaccepteerdOp, b.opgave.inzending",
                        Dekking.Geteld.class)
                .setParameter("periode", periode.code())
                .setParameter("bekend", knownAt)
                .getResultList();
    }

    private static Set<String> regios(Object[] regel) {
        return new TreeSet<>(Arrays.asList((String[]) regel[2]));
    }
}
