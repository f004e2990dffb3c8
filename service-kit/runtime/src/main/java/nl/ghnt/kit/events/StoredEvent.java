package nl.ghnt.kit.events;

import java.time.Instant;
import java.util.UUID;

/** A row of the outbox. */
record StoredEvent(
        long number,
        UUID id,
        String type,
        String key,
        long sequence,
        Instant recordedAt,
        String resource,
        String traceparent,
        String data,
        Long position) {}
