package nl.ghnt.projectpool.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Counts in the tables of applications and projects: each question is one statement. */
@ApplicationScoped
class OverzichtRepository {

    private static final String BRON = """
            with inzending as (
                select a.id, a.ronde, a.synthetisch, a.stand_op as gewijzigd_op, v.bedrag, v.themas, v.impuls, v.actielijn, v.deelnemers
                from aanvraag a join aanvraagversie v on v.id = a.ingediend
                where a.status <> 'INGETROKKEN' and (cast(:ronde as uuid) is null or a.ronde = :ronde)),
            gefinancierd as (
                select * from project p
                where (cast(:ronde as uuid) is null or p.ronde = :ronde)
                    and (:alles or exists (select 1 from aanvraagronde r
                        where r.id = p.ronde and r.status in ('BESLOTEN', 'AFGEROND'))))
            """;

    private static final String PER_CODE = BRON + """
            , deel as (
                select 'REGIO' as soort, d ->> 'regio' as code, ronde, synthetisch, gewijzigd_op, id as aanvraag,
                    (d ->> 'aandeel')::numeric as gevraagd, null::uuid as project, null::numeric as toegekend
                from inzending, jsonb_array_elements(deelnemers) d
                union all
                select 'REGIO', d ->> 'regio', ronde, synthetisch, gewijzigd_op, null, null, id, (d ->> 'aandeel')::numeric
                from gefinancierd, jsonb_array_elements(aandelen) d
                union all select soort, code, ronde, synthetisch, gewijzigd_op, id, bedrag, null, null
                from inzending, lateral (select 'THEMA' as soort, unnest(themas) as code union all select 'IMPULS', impuls
                    union all select 'ACTIELIJN', actielijn::text) kenmerk
                union all select soort, code, ronde, synthetisch, gewijzigd_op, null, null, id, toegekend
                from gefinancierd, lateral (select 'THEMA' as soort, unnest(themas) as code union all select 'IMPULS', impuls
                    union all select 'ACTIELIJN', actielijn::text) kenmerk)
            select soort, code, ronde, count(distinct aanvraag), coalesce(sum(gevraagd), 0), count(distinct project),
                coalesce(sum(toegekend), 0), bool_or(synthetisch), max(gewijzigd_op)
            from deel group by soort, code, ronde order by soort, code, ronde""";

    private static final String CELLEN = BRON + """
            select t, d ->> 'regio', count(distinct id), sum((d ->> 'aandeel')::numeric), bool_or(synthetisch), max(gewijzigd_op)
            from gefinancierd, unnest(themas) t, jsonb_array_elements(aandelen) d
            group by 1, 2 order by 1, 2""";

    private static final String DOELGROEPEN = BRON + """
            select g.code, count(p.id), coalesce(sum(p.toegekend), 0),
                (select array_agg(distinct t order by t) from gefinancierd q, unnest(q.themas) t where g.code = any(q.doelgroepen)),
                coalesce(bool_or(p.synthetisch), false), max(p.gewijzigd_op)
            from doelgroep g left join gefinancierd p on g.code = any(p.doelgroepen)
            where g.vervallen_op is null group by g.code, g.volgnummer order by g.volgnummer""";

    private static final String TOTALEN = """
            select count(*) filter (where a.status <> 'INGETROKKEN'), count(*) filter (where a.status = 'INGETROKKEN'),
                coalesce(sum(v.bedrag) filter (where a.status <> 'INGETROKKEN'), 0),
                (select count(*) from beschikking b where b.ronde = :ronde and b.status <> 'VERVANGEN' and b.uitkomst <> 'AFGEWEZEN'),
                (select count(*) from beschikking b where b.ronde = :ronde and b.status <> 'VERVANGEN' and b.uitkomst = 'AFGEWEZEN'),
                (select max(b.genomen_op) from beschikking b where b.ronde = :ronde),
                (select count(*) from projectverslag s join project p on p.id = s.project
                    where p.ronde = :ronde and s.status in ('VERWACHT', 'TERUGGEGEVEN') and s.dag < :vandaag)
            from aanvraag a join aanvraagversie v on v.id = a.ingediend where a.ronde = :ronde""";

    private final EntityManager entities;

    OverzichtRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What was asked and granted for a code of some kind. */
    record PerCode(
            String soort,
            String code,
            UUID ronde,
            int aanvragen,
            BigDecimal gevraagd,
            int projecten,
            BigDecimal toegekend,
            boolean synthetisch,
            Instant gewijzigdOp) {}

    /** What there is of a round as a whole. */
    record Totalen(
            int aanvragen,
            int ingetrokken,
            BigDecimal gevraagd,
            int toegekend,
            int afgewezen,
            Instant laatsteBesluit,
            int verslagenTeLaat) {}

    /** By region, theme, impulse and action line, for each round. */
    List<PerCode> perCode(UUID ronde) {
        return rijen(bron(PER_CODE, ronde, true)).stream()
                .map(rij -> new PerCode(
                        (String) rij[0],
                        (String) rij[1],
                        (UUID) rij[2],
                        aantal(rij[3]),
                        (BigDecimal) rij[4],
                        aantal(rij[5]),
                        (BigDecimal) rij[6],
                        (boolean) rij[7],
                        (Instant) rij[8]))
                .toList();
    }

    /** @param alles whether projects of rounds that are not decided yet count too */
    List<OverzichtApi.Cel> cellen(UUID ronde, boolean alles) {
        return rijen(bron(CELLEN, ronde, alles)).stream()
                .map(rij -> new OverzichtApi.Cel(
                        (String) rij[0],
                        (String) rij[1],
                        aantal(rij[2]),
                        (BigDecimal) rij[3],
                        (boolean) rij[4],
                        (Instant) rij[5]))
                .toList();
    }

    /** Each target group, also those without a project. */
    List<OverzichtApi.Doelgroep> doelgroepen(UUID ronde, boolean alles) {
        return rijen(bron(DOELGROEPEN, ronde, alles)).stream()
                .map(rij -> new OverzichtApi.Doelgroep(
                        (String) rij[0],
                        aantal(rij[1]),
                        (BigDecimal) rij[2],
                        rij[3] == null ? List.of() : Arrays.asList((String[]) rij[3]),
                        (boolean) rij[4],
                        (Instant) rij[5]))
                .toList();
    }

    Totalen totalen(UUID ronde, LocalDate vandaag) {
        Object[] rij = rijen(entities.createNativeQuery(TOTALEN)
                        .setParameter("ronde", ronde)
                        .setParameter("vandaag", vandaag))
                .get(0);
        return new Totalen(
                aantal(rij[0]),
                aantal(rij[1]),
                (BigDecimal) rij[2],
                aantal(rij[3]),
                aantal(rij[4]),
                (Instant) rij[5],
                aantal(rij[6]));
    }

    private Query bron(String sql, UUID ronde, boolean alles) {
        return entities.createNativeQuery(sql).setParameter("ronde", ronde).setParameter("alles", alles);
    }

    private static List<Object[]> rijen(Query query) {
        List<?> rijen = query.getResultList();
        return rijen.stream().map(Object[].class::cast).toList();
    }

    private static int aantal(Object waarde) {
        return ((Number) waarde).intValue();
    }
}
