package nl.ghnt.regions.netwerk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ghnt.regions.feit.Blik;

/**
 * A network as it is seen.
 *
 * @param partners who takes part; empty when nobody is recorded, which is: unknown
 */
record NetwerkBeeld(Netwerk netwerk, Blik blik, List<Partner> partners) {

    private static final Set<Partnersector> VERBONDEN =
            EnumSet.of(Partnersector.ZORG, Partnersector.JUSTITIE, Partnersector.POLITIE);

    static NetwerkBeeld van(Netwerk netwerk, Blik blik) {
        return new NetwerkBeeld(netwerk, blik, netwerk.partners(blik));
    }

    List<Partnersector> sectoren() {
        return partners.stream().map(Partner::sector).distinct().sorted().toList();
    }

    /** Whether care, justice and police meet in it (R151, R198); null when the partners are unknown. */
    Boolean verbindtZorgJustitiePolitie() {
        return partners.isEmpty() ? null : sectoren().containsAll(VERBONDEN);
    }
}
