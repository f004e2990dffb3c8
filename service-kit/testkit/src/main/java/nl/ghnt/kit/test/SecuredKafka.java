package nl.ghnt.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A broker as production has it: TLS, SCRAM users, and an authorizer that allows nothing that was not given. Apart from
 * {@link TestKafka}; embedded in every case.
 */
public final class SecuredKafka {

    /** Who may do everything. */
    private static final String OPERATOR = "operator";

    private static final String STORE_PASSWORD = "only-for-tests";

    private final EmbeddedBroker broker;
    private final Path store;

    private SecuredKafka(EmbeddedBroker broker, Path store) {
        this.broker = broker;
        this.store = store;
    }

    /**
     * Starts it, with the topics of some contexts.
     *
     * @param contexts each has a user {@code <context>-service}
     */
    public static SecuredKafka start(Collection<String> contexts) {
        Path store = certificate();
        Map<String, String> settings = new HashMap<>();
        settings.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        settings.put("listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config", login(OPERATOR));
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // anonymous is who comes by the controller's own listener, which no client is told of
        settings.put("super.users", "User:" + OPERATOR + ";User:ANONYMOUS");
        for (String kind : List.of("keystore", "truststore")) {
            settings.put("ssl." + kind + ".location", store.toString());
            settings.put("ssl." + kind + ".password", STORE_PASSWORD);
            settings.put("ssl." + kind + ".type", "PKCS12");
        }
        List<String> users = Stream.concat(
                        Stream.of(OPERATOR), contexts.stream().map(SecuredKafka::user))
                .map(user -> "SCRAM-SHA-512=[name=" + user + ",password=" + password(user) + "]")
                .toList();
        SecuredKafka kafka = new SecuredKafka(EmbeddedBroker.prepare("SASL_SSL", settings, users), store);
        kafka.broker.start();
        kafka.createTopics(contexts);
        return kafka;
    }

    public void stop() {
        broker.stop();
    }

    /** Settings of a client of the operator. */
    public Map<String, Object> operator() {
        return client(OPERATOR);
    }

    /** Settings of a client of the service of a context. */
    public Map<String, Object> service(String context) {
        return client(user(context));
    }

    /**
     * Gives the service of a context what docs/security.md gives it, and no more.
     *
     * @param reads contexts whose events it receives
     */
    public void allow(String context, Collection<String> reads) {
        List<AclBinding> bindings = new ArrayList<>();
        for (String topic : List.of("ghnt." + context, "ghnt." + context + ".dlt")) {
            bindings.add(allowed(context, ResourceType.TOPIC, topic, AclOperation.WRITE));
        }
        for (String read : reads) {
            bindings.add(allowed(context, ResourceType.TOPIC, "ghnt." + read, AclOperation.READ));
        }
        bindings.add(allowed(context, ResourceType.GROUP, user(context), AclOperation.READ));
        try (Admin admin = Admin.create(operator())) {
            admin.createAcls(bindings).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static AclBinding allowed(String context, ResourceType kind, String name, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(kind, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + user(context), "*", operation, AclPermissionType.ALLOW));
    }

    private Map<String, Object> client(String user) {
        return Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login(user),
                "ssl.truststore.location",
                store.toString(),
                "ssl.truststore.password",
                STORE_PASSWORD,
                "ssl.truststore.type",
                "PKCS12");
    }

    private void createTopics(Collection<String> contexts) {
        List<NewTopic> topics = contexts.stream()
                .flatMap(context -> Stream.of("ghnt." + context, "ghnt." + context + ".dlt"))
                .map(name -> new NewTopic(name, 1, (short) 1))
                .toList();
        try (Admin admin = Admin.create(operator())) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String user(String context) {
        return context + "-service";
    }

    private static String password(String user) {
        return "password-of-" + user;
    }

    private static String login(String user) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password(user) + "\";";
    }

    /** Key and certificate of this machine, made for this run. */
    private static Path certificate() {
        try {
            Path store = Files.createTempDirectory("test-kafka-tls").resolve("store.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "broker",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost,ip:127.0.0.1",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            STORE_PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
            return store;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
