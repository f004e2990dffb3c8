package nl.ghnt.kit.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service.
 *
 * @param id identifier of the event
 * @param key identifier of the aggregate
 * @param sequence number of the event among those of its aggregate, from 1
 * @param time moment of recording at the sender
 * @param data what it says
 */
public record ReceivedEvent<T>(UUID id, String key, long sequence, Instant time, T data) {}
