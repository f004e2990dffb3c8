package nl.ghnt.kit.test;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens as the provider would give them, signed with a key of the module under test. */
public final class TestTokens {

    private static final String ISSUER = "https://tokens.test/realms/ghnt";
    private static final String AUDIENCE = "ghnt-api";
    private static final int LIFE_SECONDS = 3_600;
    private static final KeyPair KEYS = TestKeys.named("provider");

    /** Signing costs more than all the rest of a test: a token is made once and used until the end. */
    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** Settings by which a service under test accepts these tokens. */
    static Map<String, String> verification() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.client-id",
                "ghnt-test");
    }

    /** A token of a person with one role; {@code regios} are the codes that the person may write for. */
    public static String user(String role, String... regios) {
        return once("user " + role + List.of(regios), () -> claims(
                        role + (regios.length == 0 ? "" : "-" + regios[0]), List.of(role))
                .claim("regio", List.of(regios)));
    }

    /** A token of a person with one role and the values of one more claim. */
    public static String claiming(String role, String claim, String... values) {
        return once("claiming " + role + claim + List.of(values), () -> claims(role + "-" + values[0], List.of(role))
                .claim(claim, List.of(values)));
    }

    /** A token of a person with several roles; {@code regios} are the codes that the person may write for. */
    public static String person(String subject, List<String> roles, String... regios) {
        return once("person " + subject + roles + List.of(regios), () -> claims(subject, roles)
                .claim("regio", List.of(regios)));
    }

    /** A token of a person with several roles and the value of one more claim. */
    public static String personClaiming(String subject, List<String> roles, String claim, String value) {
        return once("person claiming " + subject + roles + claim + value, () -> claims(subject, roles)
                .claim(claim, List.of(value)));
    }

    /** A token of a person whose account has another name than its identifier. */
    public static String named(String subject, String name, String role) {
        return once("named " + subject + name + role, () -> claims(subject, List.of(role))
                .claim("preferred_username", name));
    }

    /** A token of a machine client with scopes such as {@code regions:lezen}. */
    public static String machine(String... scopes) {
        return once("machine " + List.of(scopes), () -> claims("ghnt-systeem", List.of())
                .claim("azp", "ghnt-systeem")
                .claim("preferred_username", "service-account-ghnt-systeem")
                .claim("scope", String.join(" ", scopes)));
    }

    /** A token of a person with no role at all. */
    public static String withoutRole() {
        return once("niemand", () -> claims("niemand", List.of()));
    }

    /** A token that expired an hour ago. */
    public static String expired(String role) {
        Instant anHourAgo = Instant.now().minusSeconds(3_600);
        return once("expired " + role, () -> claims(role, List.of(role))
                .issuedAt(anHourAgo.minusSeconds(LIFE_SECONDS))
                .expiresAt(anHourAgo));
    }

    /** A new token that is good for so many seconds. */
    public static String lasting(int seconds, String role) {
        return claims(role, List.of(role)).expiresIn(seconds).jws().sign(KEYS.getPrivate());
    }

    /** A well-formed token for another audience. */
    public static String otherAudience(String role) {
        return once("other audience " + role, () -> claims(role, List.of(role)).audience("iets-anders"));
    }

    /** An ID token, which must not pass for an access token. */
    public static String idToken(String role) {
        return once("ID " + role, () -> claims(role, List.of(role)).claim("typ", "ID"));
    }

    /** A token that somebody else signed. */
    public static String otherKey(String role) {
        return MADE.computeIfAbsent("other key " + role, key -> claims(role, List.of(role))
                .jws()
                .sign(TestKeys.named("another").getPrivate()));
    }

    /** A token that the provider gave to a client of somebody else. */
    public static String otherClient(String role) {
        return once("other client " + role, () -> claims(role, List.of(role)).claim("azp", "een-ander"));
    }

    /** A token that does not say to which client it was given. */
    public static String withoutClient(String role) {
        return once("without client " + role, () -> claims(role, List.of(role)).remove("azp"));
    }

    /** A token of nobody. */
    public static String withoutSubject(String role) {
        return once("without subject " + role, () -> claims(role, List.of(role)).remove("sub"));
    }

    /** A token of another kind than an access token. */
    public static String ofType(String type, String role) {
        return once(type + " " + role, () -> claims(role, List.of(role)).claim("typ", type));
    }

    /** A token that says that it is not signed. */
    public static String unsigned(String role) {
        String payload = user(role).split("\\.")[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + payload + ".";
    }

    /** A token that is signed with the public key of the provider, as if that were a secret. */
    public static String publicKeyAsSecret(String role) {
        return MADE.computeIfAbsent("secret " + role, key -> claims(role, List.of(role))
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(KEYS.getPublic().getEncoded(), "HmacSHA256")));
    }

    private static String once(String name, Supplier<JwtClaimsBuilder> claims) {
        return MADE.computeIfAbsent(name, key -> claims.get().jws().sign(KEYS.getPrivate()));
    }

    private static JwtClaimsBuilder claims(String subject, List<String> roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("azp", "ghnt-frontend")
                .claim("preferred_username", subject)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(LIFE_SECONDS);
    }
}
