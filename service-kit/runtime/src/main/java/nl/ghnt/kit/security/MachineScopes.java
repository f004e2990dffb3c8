package nl.ghnt.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets operations name the scopes of machine clients beside the roles of people: a scope with a colon
 * ({@code regions:lezen}) counts as a role.
 */
@ApplicationScoped
class MachineScopes implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        String scopes = token.getClaim("scope");
        if (scopes == null || !scopes.contains(":")) {
            return Uni.createFrom().item(identity);
        }
        QuarkusSecurityIdentity.Builder augmented = QuarkusSecurityIdentity.builder(identity);
        Arrays.stream(scopes.split(" ")).filter(scope -> scope.contains(":")).forEach(augmented::addRole);
        return Uni.createFrom().item(augmented.build());
    }
}
