package nl.ghnt.kit.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything about the shared technique that ops can set. An unknown key below {@code ghnt} stops the start.
 */
@ConfigMapping(prefix = "ghnt")
public interface KitConfig {

    Service service();

    Http http();

    Outbox outbox();

    Inbox inbox();

    Idempotency idempotency();

    Security security();

    Kept kept();

    /** Who this service is. */
    interface Service {
        /** Name of the bounded context, for example {@code regions}; names the topic and the base path. */
        String context();

        /** Organisatie-identificatienummer (20 digits) that stands in the source of every event. */
        @WithDefault("00000000000000000000")
        String oin();

        /** Public origin under which the gateway shows the APIs; stands in links of events and as server in the description. */
        @WithDefault("https://ghnt.example")
        String publicUrl();

        /** Path below which all operations live. */
        default String basePath() {
            return "/" + context() + "/v1";
        }

        /** Kafka topic for copies of what this service could not handle. */
        default String deadLetterTopic() {
            return "ghnt." + context() + ".dlt";
        }
    }

    /** Requests as they come in. */
    interface Http {
        /** For the whole body of a request, from its head on; longer is 408. */
        @WithDefault("30s")
        Duration bodyTimeout();

        /** Paths, as an expression for the whole of each, on which a body is a file and may be larger than 1 MiB; none by default. */
        Optional<String> filePaths();

        /** Largest file, in bytes; the operation that takes it holds the same. */
        @WithDefault("10485760")
        long fileBytes();

        /** For the whole of a file, from the head of its request on; longer is 408. */
        @WithDefault("3m")
        Duration fileTimeout();
    }

    /** Answers that are kept as long as nothing was written. */
    interface Kept {
        /** Most memory for them, in bytes; 0 to keep none. */
        @WithDefault("33554432")
        long bytes();

        /**
         * How long after a change nothing is kept; more than the clocks of two replicas may differ. A reader whose clock is
         * behind that of the writer does not see yet what was written, and would not hear of it again.
         */
        @WithDefault("2s")
        Duration clockSkew();
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

        /** Attempts at a message that fails by what may pass, while the database answers; then it is a dead letter. */
        @WithDefault("10")
        int maxAttempts();

        /** How long without getting on makes this instance no longer alive; a handler has one minute. */
        @WithDefault("5m")
        Duration stuckAfter();

        /** How long it is remembered that an event was received, and that a dead letter was replayed. */
        @WithDefault("90d")
        Duration retention();

        /** Time between two rounds of forgetting. */
        @WithDefault("1h")
        Duration purgeInterval();
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

        /** Where people log in, for the API's description; by default where Keycloak has it. */
        Optional<String> authorizationUrl();

        /** Where a browser fetches its token, for the API's description; by default where Keycloak has it. */
        Optional<String> tokenUrl();

        /** Roles that see in an audit trail what the account of the actor is called; others see its roles. */
        @WithDefault("programmateam,beheerder")
        List<String> nameReaders();

        /**
         * Clients whose tokens are taken ({@code azp}): a token that was given to another client is no token. None by
         * default, which takes no token at all.
         */
        Optional<Set<String>> clients();

        /** Passwords and secrets of the local platform, which no other profile may run on. */
        @WithDefault("ghnt,governance,regions,reporting,projectpool,postgres,ghnt-systeem")
        List<String> localSecrets();
    }
}
