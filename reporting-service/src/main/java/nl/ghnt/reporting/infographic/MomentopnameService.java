package nl.ghnt.reporting.infographic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.problem.ProblemException;

/** Keeps snapshots: what was adopted is what is published, and can be read back for good. */
@ApplicationScoped
public class MomentopnameService {

    /** A stored snapshot, with the moment of storing. */
    public record Vastgelegd(Momentopname momentopname, Instant vastgelegdOp) {}

    private final EntityManager entities;
    private final ObjectMapper json;

    MomentopnameService(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Stores a snapshot of a report; gives its identifier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID leg(UUID rapportage, Momentopname momentopname, Instant now) {
        UUID id = Identifiers.next();
        entities.persist(new BewaardeMomentopname(id, rapportage, write(momentopname), now));
        return id;
    }

    /** Reads a snapshot back. */
    @Transactional
    public Vastgelegd lees(UUID id) {
        BewaardeMomentopname bewaard = entities.find(BewaardeMomentopname.class, id);
        if (bewaard == null) {
            throw ProblemException.notFound("Momentopname", id);
        }
        return new Vastgelegd(read(bewaard.inhoud()), bewaard.vastgelegdOp());
    }

    /** Whether a stored snapshot says what another would. */
    @Transactional
    public boolean zegt(UUID id, Momentopname momentopname) {
        return lees(id).momentopname().equals(read(write(momentopname)));
    }

    private String write(Momentopname momentopname) {
        try {
            return json.writeValueAsString(momentopname);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Momentopname read(String inhoud) {
        try {
            return json.readValue(inhoud, Momentopname.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored snapshot cannot be read", unreadable);
        }
    }
}
