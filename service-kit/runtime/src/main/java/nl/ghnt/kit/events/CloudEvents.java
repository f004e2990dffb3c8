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

    /** Kafka topic on which a context, and nobody else, tells its events. */
    static String topic(String context) {
        return "ghnt." + context;
    }

    /** CloudEvents source of the service of a context. */
    String source(String context) {
        return "urn:nld:oin:" + service.oin() + ":systeem:" + context + "-service";
    }

    /** Attributes in the order of the profile. */
    Map<String, String> attributes(StoredEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id().toString());
        attributes.put("source", source(service.context()));
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

    ProducerRecord<byte[], byte[]> record(StoredEvent event) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic(service.context()), null, utf8(event.key()), utf8(event.data()));
        attributes(event).forEach((name, value) -> {
            String header = "datacontenttype".equals(name) ? "content-type" : "ce_" + name;
            message.headers().add(header, utf8(value));
        });
        return message;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
