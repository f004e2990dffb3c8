package nl.ghnt.kit.security;

import java.util.Collection;

/**
 * In which scopes the caller is what a role says. A token names both, but only the register of a service knows whether the
 * caller holds such a post there today; a service without such a register goes by the token.
 */
public interface OwnScopes {

    /** Codes of the scopes in which the caller holds a post of this role today; empty for another role. */
    Collection<String> of(String role);
}
