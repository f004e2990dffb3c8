package nl.ghnt.reporting.inzending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * The accepted answers in a form that can be counted: per campaign, region and question the answer of the version that
 * was accepted last. A region that answered nothing to a question has no row; who was asked stands in the campaign's
 * population, so that missing is never mistaken for no.
 * Works in the transaction of its caller.
 */
@ApplicationScoped
public class GeaccepteerdeAntwoorden {

    private static final String SELECT = """
        select regio, vraag, cast(waarde as text) as waarde, onbekend_reden, synthetisch, inzending, versie
        from geaccepteerd_antwoord where uitvraag = :uitvraag order by regio, vraag\
        """;
    private static final String TELLING = """
        select k.vraag, k.keuze, k.regios, i.aantal, i.synthetisch
        from (select count(*) as aantal, coalesce(bool_or(synthetisch), false) as synthetisch
              from inzending where uitvraag = :uitvraag and geaccepteerde_versie is not null) i
            left join antwoordkeuze k on k.uitvraag = :uitvraag and cardinality(k.regios) > 0\
        """;
    private static final String DELETE =
            "delete from geaccepteerd_antwoord where uitvraag = :uitvraag and regio = :regio";
    private static final String INSERT = """
        insert into geaccepteerd_antwoord
            (uitvraag, regio, vraag, waarde, onbekend_reden, synthetisch, inzending, versie)
        select :uitvraag, :regio, a.vraag, cast(a.waarde as jsonb), a.reden, :synthetisch, :inzending, :versie
        from unnest(cast(:vragen as text[]), cast(:waarden as text[]), cast(:redenen as text[]))
            as a (vraag, waarde, reden)\
        """;
    private static final String NIET_MEER = """
        update antwoordkeuze set regios = array_remove(regios, :regio)
        where uitvraag = :uitvraag and :regio = any (regios)
        """;
    private static final String GEKOZEN = """
        insert into antwoordkeuze (uitvraag, vraag, keuze, regios)
        select :uitvraag, k.vraag, k.keuze, array[:regio]
        from unnest(cast(:vragen as text[]), cast(:keuzes as text[])) as k (vraag, keuze)
        on conflict on constraint pk_antwoordkeuze do update set regios = antwoordkeuze.regios || excluded.regios
        """;

    private final EntityManager entities;
    private final ObjectMapper json;

    GeaccepteerdeAntwoorden(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** All accepted answers of a campaign, by region and question: one statement. Empty when nothing was accepted. */
    public List<GeaccepteerdAntwoord> van(UUID uitvraag) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(SELECT, Tuple.class)
                .setParameter("uitvraag", uitvraag)
                .getResultList()
                .stream()
                .map(this::read)
                .toList();
    }

    /** What was answered in a campaign, counted: one statement. */
    public Antwoordtelling telling(UUID uitvraag) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(TELLING, Tuple.class)
                .setParameter("uitvraag", uitvraag)
                .getResultList();
        Tuple first = rows.get(0);
        return new Antwoordtelling(
                first.get("aantal", Long.class).intValue(),
                first.get("synthetisch", Boolean.class),
                rows.stream()
                        .filter(row -> row.get("vraag") != null)
                        .map(row -> new Antwoordtelling.Keuze(
                                row.get("vraag", String.class),
                                row.get("keuze", String.class),
                                List.of(row.get("regios", String[].class))))
                        .toList());
    }

    /**
     * Puts the answers of the current version in place of those of the version accepted before, and keeps the count of
     * answers in step: four statements. The campaign is held by the caller, so that one acceptance counts at a time.
     */
    void vervang(Inzending inzending, Vragenset vragen) {
        List<Antwoord> antwoorden = inzending.huidigeVersie().antwoorden().stream()
                .filter(Antwoord::beantwoord)
                .toList();
        entities.createNativeQuery(DELETE)
                .setParameter("uitvraag", inzending.uitvraag())
                .setParameter("regio", inzending.regio())
                .executeUpdate();
        entities.createNativeQuery(INSERT)
                .setParameter("uitvraag", inzending.uitvraag())
                .setParameter("regio", inzending.regio())
                .setParameter("synthetisch", inzending.synthetisch())
                .setParameter("inzending", inzending.id())
                .setParameter("versie", inzending.versienummer())
                .setParameter("vragen", kolom(antwoorden, Antwoord::vraag))
                .setParameter("waarden", kolom(antwoorden, antwoord -> written(antwoord.waarde())))
                .setParameter("redenen", kolom(antwoorden, Antwoord::onbekendReden))
                .executeUpdate();
        tel(inzending, antwoorden.stream().filter(vragen::telt).toList());
    }

    private void tel(Inzending inzending, List<Antwoord> telbaar) {
        entities.createNativeQuery(NIET_MEER)
                .setParameter("uitvraag", inzending.uitvraag())
                .setParameter("regio", inzending.regio())
                .executeUpdate();
        entities.createNativeQuery(GEKOZEN)
                .setParameter("uitvraag", inzending.uitvraag())
                .setParameter("regio", inzending.regio())
                .setParameter("vragen", kolom(telbaar, Antwoord::vraag))
                .setParameter("keuzes", kolom(telbaar, antwoord -> String.valueOf(antwoord.waarde())))
                .executeUpdate();
    }

    private static String[] kolom(List<Antwoord> antwoorden, Function<Antwoord, String> wat) {
        return antwoorden.stream().map(wat).toArray(String[]::new);
    }

    private String written(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private GeaccepteerdAntwoord read(Tuple row) {
        return new GeaccepteerdAntwoord(
                row.get("regio", String.class),
                row.get("vraag", String.class),
                parsed(row.get("waarde", String.class)),
                row.get("onbekend_reden", String.class),
                row.get("synthetisch", Boolean.class),
                row.get("inzending", UUID.class),
                row.get("versie", Integer.class));
    }

    private JsonNode parsed(String value) {
        try {
            return value == null ? null : json.readTree(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
