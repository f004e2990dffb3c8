package nl.ghnt.kit.security;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;

/** What the token says, where no register knows better. */
@DefaultBean
@RequestScoped
class ScopesOfToken implements OwnScopes {

    private final Caller caller;

    ScopesOfToken(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Collection<String> of(String role) {
        return caller.scope();
    }
}
