package nl.ghnt.reporting.inzending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The accepted answers: of each region in a campaign those of the version that was accepted last. Of what a region did not
 * answer there is nothing; who was asked stands in the campaign's population, so that missing is never mistaken for no.
 */
@ApplicationScoped
public class GeaccepteerdeAntwoorden {

    private static final String GEACCEPTEERD = """
        from Inzending i join InzendingVersie v on v.inzending = i.id and v.versienummer = i.geaccepteerdeVersie
        where i.uitvraag = :uitvraag order by i.regio\
        """;

    private final EntityManager entities;
    private final ObjectMapper json;

    GeaccepteerdeAntwoorden(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** What each region chose, of the answers that figures are made of, by region: one statement. */
    public List<Regiokeuzes> keuzes(UUID uitvraag) {
        return entities.createQuery("select i.regio, i.synthetisch, v.keuzes.keuzes " + GEACCEPTEERD, Regiokeuzes.class)
                .setParameter("uitvraag", uitvraag)
                .getResultList();
    }

    /** What was accepted of each region, with all its answers, by region: one statement. */
    public List<Geaccepteerd> van(UUID uitvraag) {
        return entities
                .createQuery("select i, v " + GEACCEPTEERD, Object[].class)
                .setParameter("uitvraag", uitvraag)
                .getResultList()
                .stream()
                .map(row -> geaccepteerd((Inzending) row[0], (InzendingVersie) row[1]))
                .toList();
    }

    private Geaccepteerd geaccepteerd(Inzending inzending, InzendingVersie versie) {
        Stream<GeaccepteerdAntwoord> antwoorden = versie.antwoorden().stream()
                .filter(Antwoord::beantwoord)
                .map(antwoord -> new GeaccepteerdAntwoord(
                        inzending.regio(),
                        antwoord.vraag(),
                        antwoord.waarde() == null ? null : asWritten(antwoord.waarde()),
                        antwoord.waarde() == null ? antwoord.onbekendReden() : null,
                        inzending.synthetisch(),
                        inzending.id(),
                        versie.versienummer()));
        return new Geaccepteerd(
                new Regiokeuzes(inzending.regio(), inzending.synthetisch(), versie.keuzes()),
                antwoorden
                        .sorted(Comparator.comparing(GeaccepteerdAntwoord::vraag))
                        .toList());
    }

    /** A value as JSON is read: a tree made of the value itself would write 10 as 1E+1. */
    private JsonNode asWritten(Object waarde) {
        try {
            return json.readTree(json.writeValueAsString(waarde));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
