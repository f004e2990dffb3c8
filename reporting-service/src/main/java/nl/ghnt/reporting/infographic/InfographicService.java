package nl.ghnt.reporting.infographic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.reporting.infographic.weergave.Infographic;
import nl.ghnt.reporting.infographic.weergave.InfographicWeergave;
import nl.ghnt.reporting.infographic.weergave.Status;

/** Makes infographics of snapshots, and keeps those that were published, byte for byte. */
@ApplicationScoped
public class InfographicService {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final InfographicWeergave weergave;

    InfographicService(EntityManager entities, ObjectMapper json, InfographicWeergave weergave) {
        this.entities = entities;
        this.json = json;
        this.weergave = weergave;
    }

    /** The infographic of a snapshot in one form; the same arguments give the same bytes. */
    public byte[] maak(Momentopname momentopname, Status status, Instant opgesteldOp, Formaat formaat) {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname, status, opgesteldOp);
        return switch (formaat) {
            case JSON -> json(infographic);
            case SVG -> weergave.svg(infographic).getBytes(StandardCharsets.UTF_8);
            case PDF -> weergave.pdf(infographic);
        };
    }

    /**
     * Freezes the infographic of a report in every form, in the transaction that makes the report public.
     *
     * @param opgesteldOp moment that shows in the files; null when the source does not tell
     * @param nu moment of freezing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(UUID rapportage, Momentopname momentopname, Instant opgesteldOp, Instant nu) {
        for (Formaat formaat : Formaat.values()) {
            byte[] inhoud = maak(momentopname, Status.OPENBAAR, opgesteldOp, formaat);
            entities.persist(new Infographicbestand(rapportage, formaat, inhoud, nu));
        }
    }

    /** The published infographic of a report; empty as long as it is not public. One statement. */
    @Transactional
    public Optional<Infographicbestand> gepubliceerd(UUID rapportage, Formaat formaat) {
        return Optional.ofNullable(
                entities.find(Infographicbestand.class, new Infographicbestand.Sleutel(rapportage, formaat)));
    }

    private byte[] json(Infographic infographic) {
        try {
            return json.writeValueAsBytes(infographic);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
