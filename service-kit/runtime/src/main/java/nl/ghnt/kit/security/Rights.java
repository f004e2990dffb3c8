package nl.ghnt.kit.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the caller may do in this operation, as one text: another text means other rights. */
@RequestScoped
public class Rights {

    private final Caller caller;
    private final OwnScopes scopes;

    Rights(Caller caller, OwnScopes scopes) {
        this.caller = caller;
        this.scopes = scopes;
    }

    /** The roles that count here, each with the scopes in which the caller holds it today. */
    public String text() {
        return caller.roles().stream()
                .filter(caller::has)
                .map(role -> role + new TreeSet<>(scopes.of(role)))
                .collect(Collectors.joining(" "));
    }
}
