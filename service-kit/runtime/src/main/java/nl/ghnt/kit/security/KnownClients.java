package nl.ghnt.kit.security;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.ghnt.kit.config.KitConfig;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/** Takes tokens only that were given to a client we know ({@code azp}): any other client of the provider gets 401. */
@ApplicationScoped
@Unremovable
class KnownClients implements Validator {

    private final Set<String> clients;

    KnownClients(KitConfig config) {
        this.clients = config.security().clients().orElse(Set.of());
    }

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        if (context.getJwtClaims().getSubject() == null) {
            return "The token does not say whose it is";
        }
        String client = context.getJwtClaims().getStringClaimValue("azp");
        return client != null && clients.contains(client) ? null : "The token was given to a client that is not known";
    }
}
