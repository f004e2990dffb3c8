package nl.ghnt.reporting.inzending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.reporting.Rechten;

/** Who is asking, seen from submissions: a region writes for itself, the programme team and machines read all. */
@ApplicationScoped
class Inzender {

    private final Rechten rechten;

    Inzender(Rechten rechten) {
        this.rechten = rechten;
    }

    /** Subject of the token. */
    String id() {
        return rechten.id();
    }

    /** Holds when the caller fills in for the region; gives the capacity, that of project leader first. */
    Hoedanigheid schrijftVoor(String regio) {
        Set<PostRole> functies = rechten.eisSchrijver(regio);
        return functies.contains(PostRole.PROJECTLEIDER) ? Hoedanigheid.PROJECTLEIDER : Hoedanigheid.VERTEGENWOORDIGER;
    }

    /** Holds when the caller may see what the region wrote; for others it is not there. */
    Inzending leest(Inzending inzending) {
        rechten.eisLezer(inzending.regio(), inzending.id());
        return inzending;
    }

    /** Holds when the caller may see who did what to it; for others it is not there. */
    void leestAudittrail(Inzending inzending) {
        rechten.eisAuditlezer(inzending.regio(), inzending.id());
    }

    /** Whether the caller fills in for the region. */
    boolean isVan(String regio) {
        return rechten.schrijftVoor(regio);
    }

    /** The regions whose submissions the caller may see; null when all. */
    Collection<String> eigenRegios() {
        return rechten.leestInzendingenVan();
    }

    /** Holds when the caller may see the completeness; gives the regions of which by name, null when all. */
    Collection<String> leestVolledigheid() {
        return rechten.eisVolledigheidslezer();
    }

    boolean isProgrammateam() {
        return rechten.isProgrammateam();
    }
}
