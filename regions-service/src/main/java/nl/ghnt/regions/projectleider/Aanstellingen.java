package nl.ghnt.regions.projectleider;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;

/** In which regions the caller holds a post today; asked of the register once a request, when it matters at all. */
@RequestScoped
class Aanstellingen implements OwnScopes {

    private final Caller caller;
    private final ProjectleiderRepository repository;
    private final Clock clock;
    private List<Bezetting> bezettingen;

    Aanstellingen(Caller caller, ProjectleiderRepository repository, Clock clock) {
        this.caller = caller;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Codes of the regions that the token names where a post of one of the caller's roles is filled today, by the caller as
     * far as the register knows the account of who holds it.
     */
    Set<String> regios() {
        return regios(bezetting -> true);
    }

    @Override
    public Set<String> of(String role) {
        return regios(bezetting -> bezetting.post().functie().rol().equals(role));
    }

    private Set<String> regios(Predicate<Bezetting> telt) {
        if (bezettingen == null) {
            bezettingen = zoek();
        }
        return bezettingen.stream().filter(telt).map(Bezetting::regio).collect(Collectors.toUnmodifiableSet());
    }

    private List<Bezetting> zoek() {
        Set<Projectleiderpost.Functie> functies = functies();
        Collection<String> genoemd = caller.scope();
        if (functies.isEmpty() || genoemd.isEmpty()) {
            return List.of();
        }
        return repository.bezettingen(genoemd, functies, Blik.van(TimeView.at(null, null), clock)).stream()
                .filter(bezetting -> bezetting.isVan(caller.id()))
                .toList();
    }

    private Set<Projectleiderpost.Functie> functies() {
        Set<Projectleiderpost.Functie> functies = EnumSet.noneOf(Projectleiderpost.Functie.class);
        for (Projectleiderpost.Functie functie : Projectleiderpost.Functie.values()) {
            if (caller.has(functie.rol())) {
                functies.add(functie);
            }
        }
        return functies;
    }
}
