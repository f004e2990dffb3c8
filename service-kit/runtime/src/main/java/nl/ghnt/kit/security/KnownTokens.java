package nl.ghnt.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.kit.concurrency.Etags;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once a minute: whoever sends the very same token again is who it says. A key that the provider withdrew
 * is good for that minute, a token never after its end. Refusals are not kept.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownTokens implements HttpAuthenticationMechanism {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final OidcAuthenticationMechanism tokens;
    private final Clock clock;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    KnownTokens(OidcAuthenticationMechanism tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Who a token is of, until its end.
     *
     * @param mark by which it is told from others, see {@link #mark}
     */
    private record Known(SecurityIdentity identity, Instant end, String mark) {}

    /** Whether the value of {@code Authorization} can be followed, see {@link TokenForm}: what was verified can be. */
    public boolean isFollowable(String authorization) {
        return authorization == null || isKnown(authorization) || TokenForm.isFollowable(authorization);
    }

    /** Whether the value of {@code Authorization} was verified, and is still good. */
    public boolean isKnown(String authorization) {
        return find(authorization).isPresent();
    }

    /** A sum by which the value of {@code Authorization} is told from others, and of which it cannot be made again. */
    public String mark(String authorization) {
        return find(authorization).map(Known::mark).orElseGet(() -> sum(authorization));
    }

    private static String sum(String authorization) {
        return Base64.getEncoder()
                .encodeToString(Etags.sha256().digest(authorization.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Known> find(String authorization) {
        return Optional.ofNullable(authorization).map(known::getIfPresent).filter(found -> clock.instant()
                .isBefore(found.end()));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Known> before = find(token);
        if (before.isPresent()) {
            return Uni.createFrom().item(before.get().identity());
        }
        return tokens.authenticate(request, identities).invoke(identity -> {
            if (token != null && identity != null && identity.getPrincipal() instanceof JsonWebToken claims) {
                Instant end = Instant.ofEpochSecond(claims.getExpirationTime());
                known.put(token, new Known(withoutRequest(identity), end, sum(token)));
            }
        });
    }

    /** Who it is, without the request in which that was found. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return tokens.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return tokens.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return tokens.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return tokens.getPriority();
    }
}
