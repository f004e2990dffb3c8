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
    private static final String DELETE =
            "delete from geaccepteerd_antwoord where uitvraag = :uitvraag and regio = :regio";
    private static final String INSERT = """
        insert into geaccepteerd_antwoord
            (uitvraag, regio, vraag, waarde, onbekend_reden, synthetisch, inzending, versie)
        select :uitvraag, :regio, a.vraag, cast(a.waarde as jsonb), a.reden, :synthetisch, :inzending, :versie
        from unnest(cast(:vragen as text[]), cast(:waarden as text[]), cast(:redenen as text[]))
            as a (vraag, waarde, reden)\
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

    /** Puts the answers of the current version in place of those of the version accepted before: two statements. */
    void vervang(Inzending inzending) {
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
