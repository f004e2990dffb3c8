package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;
import nl.ghnt.kit.time.DutchDay;

/** In which regions the caller holds a post today; asked of the read copy once a request, when it matters at all. */
@RequestScoped
public class Aanstellingen implements OwnScopes {

    private final Caller caller;
    private final RegioRepository repository;
    private final Clock clock;
    private Map<String, Set<Aanstelling.Functie>> functies;

    Aanstellingen(Caller caller, RegioRepository repository, Clock clock) {
        this.caller = caller;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * By code of a region that the token names, the posts of the caller's roles that the caller holds there today, as far as
     * the register knows the account of who holds it. Posts of a region that ended count as on its last day: who held one
     * then still answers what was asked of the region.
     */
    public Map<String, Set<Aanstelling.Functie>> functies() {
        if (functies == null) {
            functies = zoek();
        }
        return functies;
    }

    @Override
    public Set<String> of(String role) {
        return functies().entrySet().stream()
                .filter(regio -> regio.getValue().stream()
                        .anyMatch(functie -> rol(functie).equals(role)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String rol(Aanstelling.Functie functie) {
        return functie.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Set<Aanstelling.Functie>> zoek() {
        Set<Aanstelling.Functie> rollen = EnumSet.noneOf(Aanstelling.Functie.class);
        for (Aanstelling.Functie functie : Aanstelling.Functie.values()) {
            if (caller.has(rol(functie))) {
                rollen.add(functie);
            }
        }
        Collection<String> genoemd = caller.scope();
        return rollen.isEmpty() || genoemd.isEmpty()
                ? Map.of()
                : repository.aanstellingen(genoemd, rollen, caller.id(), DutchDay.today(clock));
    }
}
