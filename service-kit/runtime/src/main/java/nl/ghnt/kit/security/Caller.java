package nl.ghnt.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.KitFault;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends the request, by what the token says: never more than an identifier, roles and scope. */
@RequestScoped
public class Caller {

    private static final String NOBODY = "anoniem";

    private final SecurityIdentity identity;
    private final String scopeClaim;

    Caller(SecurityIdentity identity, KitConfig config) {
        this.identity = identity;
        this.scopeClaim = config.security().scopeClaim();
    }

    /** Subject of the token; {@code anoniem} without one. */
    public String id() {
        return identity.isAnonymous() ? NOBODY : identity.getPrincipal().getName();
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** All roles, sorted. */
    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean has(String... anyOf) {
        return List.of(anyOf).stream().anyMatch(identity::hasRole);
    }

    /** The codes that the caller may write for. */
    public Collection<String> scope() {
        return claim(scopeClaim);
    }

    /** The values of a claim of the token, in their order; empty without a token or without the claim. */
    public List<String> claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return List.of();
        }
        Object claim = token.getClaim(name);
        if (claim instanceof JsonArray values) {
            return values.stream().map(Caller::text).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }

    /**
     * Holds when the caller may write for {@code code}.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 otherwise
     */
    public void mayWriteFor(String code) {
        KitFault.FORBIDDEN.unless(scope().contains(code), "U mag niet schrijven voor '" + code + "'.");
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
