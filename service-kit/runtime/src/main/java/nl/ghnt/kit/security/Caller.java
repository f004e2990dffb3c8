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

/** Who sends the request, by what the token says: never more than an identifier, what the account is called, roles and scope. */
@RequestScoped
public class Caller {

    private static final String NOBODY = "anoniem";

    /** What Keycloak puts before the name of a client to name the account of a machine. */
    private static final String MACHINE_PREFIX = "service-account-";

    private final SecurityIdentity identity;
    private final OperationRoles operation;
    private final String scopeClaim;

    Caller(SecurityIdentity identity, OperationRoles operation, KitConfig config) {
        this.identity = identity;
        this.operation = operation;
        this.scopeClaim = config.security().scopeClaim();
    }

    /** Subject of the token; {@code anoniem} without one. */
    public String id() {
        return identity.isAnonymous() ? NOBODY : identity.getPrincipal().getName();
    }

    /**
     * What the account is called: the user name, of a machine the name of the client; {@code anoniem} without a token. A
     * name of a person: shown only to who may see those.
     */
    public String name() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return id();
        }
        String client = token.getClaim("azp");
        String user = token.getClaim("preferred_username");
        boolean machine = user == null || user.equals(MACHINE_PREFIX + client);
        String name = machine ? client : user;
        return name == null ? id() : name;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** All roles, sorted. */
    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    /**
     * Whether the caller has one of these roles here: one that the operation does not name opens nothing of it, not even
     * beside one that it does name (decision 29). Where an operation is for everybody, each role counts.
     */
    public boolean has(String... anyOf) {
        return List.of(anyOf).stream().filter(operation::counts).anyMatch(identity::hasRole);
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
