package nl.ghnt.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.http.Traceparent;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes events as CloudEvents 1.0 in the NL GOV profile: binary mode on Kafka, structured mode in the feed. */
@ApplicationScoped
class CloudEvents {

    /** Prefix of every event type of the programme. */
    static final String TYPE_PREFIX = "nl.geweldhoortnergensthuis.";

    private final KitConfig.Service service;

    CloudEvents(KitConfig config) {
        this.service = config.service();
    }

    /** Attributes in the order of the profile. */
    Map<String, String> attributes(StoredEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id().toString());
        attributes.put("source", service.eventSource());
        attributes.put("type", TYPE_PREFIX + event.type());
        attributes.put("subject", event.key());
        attributes.put("time", event.recordedAt().toString());
        attributes.put("sequence", Long.toString(event.sequence()));
        attributes.put("partitionkey", event.key());
        attributes.put("dataref", service.publicUrl() + service.basePath() + event.resource());
        attributes.put("datacontenttype", "application/json");
        if (event.traceparent() != null) {
            attributes.put(Traceparent.HEADER, event.traceparent());
        }
        return attributes;
    }

    ProducerRecord<String, byte[]> record(StoredEvent event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                service.topic(), null, event.key(), event.data().getBytes(StandardCharsets.UTF_8));
        attributes(event).forEach((name, value) -> {
            String header = "datacontenttype".equals(name) ? "content-type" : "ce_" + name;
            message.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        });
        return message;
    }
}
