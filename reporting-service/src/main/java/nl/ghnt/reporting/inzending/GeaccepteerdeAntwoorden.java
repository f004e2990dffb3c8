package nl.ghnt.reporting.inzending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
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
        select i.uitvraag, i.regio, a ->> 'vraag', nullif(a -> 'waarde', 'null'), a ->> 'onbekendReden',
            i.synthetisch, i.id, v.versienummer
        from inzending i join inzending_versie v on v.id = i.huidige_versie
        cross join lateral jsonb_array_elements(v.antwoorden) a
        where i.id = :inzending and (a -> 'waarde' <> 'null' or a ->> 'onbekendReden' is not null)\
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
        entities.flush();
        entities.createNativeQuery(DELETE)
                .setParameter("uitvraag", inzending.uitvraag())
                .setParameter("regio", inzending.regio())
                .executeUpdate();
        entities.createNativeQuery(INSERT)
                .setParameter("inzending", inzending.id())
                .executeUpdate();
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
