package nl.ghnt.kit.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/**
 * Everything about the shared technique that ops can set. An unknown key below {@code ghnt} stops the start.
 */
@ConfigMapping(prefix = "ghnt")
public interface KitConfig {

    Service service();

    Outbox outbox();

    Inbox inbox();

    Idempotency idempotency();

    Security security();

    /** Who this service is. */
    interface Service {
        /** Name of the bounded context, for example {@code regions}; names the topic and the base path. */
        String context();

        /** Organisatie-identificatienummer (20 digits) that stands in the source of every event. */
        @WithDefault("00000000000000000000")
        String oin();

        /** Public origin under which the gateway shows the APIs; stands in links to resources in events. */
        @WithDefault("https://ghnt.example")
        String publicUrl();

        /** Path below which all operations live. */
        default String basePath() {
            return "/" + context() + "/v1";
        }

        /** Kafka topic of this service's own events. */
        default String topic() {
            return "ghnt." + context();
        }

        /** Kafka topic for events that this service could not handle. */
        default String deadLetterTopic() {
            return "ghnt." + context() + ".dlt";
        }

        /** CloudEvents source of this service's events. */
        default String eventSource() {
            return "urn:nld:oin:" + oin() + ":systeem:" + context() + "-service";
        }
    }

    /** Sending events that were written with a change. */
    interface Outbox {
        /** Whether this instance takes part in sending; off only for tests and repairs. */
        @WithDefault("true")
        boolean relay();

        /** Longest time an event waits when the nudge after its commit was lost. */
        @WithDefault("1s")
        Duration interval();

        /** Most events taken in one transaction. */
        @WithDefault("500")
        int batchSize();

        /** Longest time to wait for the broker's acknowledgement of one event. */
        @WithDefault("10s")
        Duration deliveryTimeout();

        /** How long a sent event stays readable in the event feed. */
        @WithDefault("365d")
        Duration retention();
    }

    /** Receiving events of other services. */
    interface Inbox {
        /** Whether this instance receives; off only for tests and repairs. */
        @WithDefault("true")
        boolean consumer();

        /** Longest pause between attempts while the database or another need is away. */
        @WithDefault("30s")
        Duration maxBackOff();
    }

    /** Answers kept for clients that try again. */
    interface Idempotency {
        /** How long the answer to a key is kept. */
        @WithDefault("24h")
        Duration retention();
    }

    /** Tokens and browsers. */
    interface Security {
        /** Claim with the codes that the caller may write for. */
        @WithDefault("regio")
        String scopeClaim();

        /** Passwords and secrets of the local platform, which no other profile may run on. */
        @WithDefault("ghnt,governance,regions,reporting,projectpool,postgres,ghnt-systeem")
        List<String> localSecrets();
    }
}
