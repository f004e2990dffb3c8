package nl.ghnt.regions.projectleider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;

/**
 * Who may write for a region: its project leader and its designated official, as long as their appointment holds (R130,
 * R135). The token says for which regions an account may write; the register says whether the post is filled today and,
 * when it knows the account of the holder, by whom.
 */
@ApplicationScoped
public class Schrijfrecht {

    private final Caller caller;
    private final ProjectleiderRepository repository;
    private final Clock clock;

    Schrijfrecht(Caller caller, ProjectleiderRepository repository, Clock clock) {
        this.caller = caller;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Holds when the caller may write for a region today.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 for another region, and when no post of the caller's role is
     *     filled today by the caller
     */
    public void eis(String regio) {
        caller.mayWriteFor(regio);
        boolean aangesteld =
                repository.bezettingen(regio, functies(), Blik.van(TimeView.at(null, null), clock)).stream()
                        .anyMatch(bezetting -> bezetting.isVan(caller.id()));
        Fout.NIET_AANGESTELD.unless(
                aangesteld, "Op dit moment heeft u in '" + regio + "' geen vervulde post die mag schrijven.");
    }

    /**
     * Holds when the caller may write for a region today, or writes for the programme.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 otherwise
     */
    public void eisOfProgramma(String regio) {
        if (!caller.has("programmateam")) {
            eis(regio);
        }
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
