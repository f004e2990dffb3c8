package nl.ghnt.projectpool.beoordeling;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.security.OwnScopes;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.Rollen;

/**
 * For whom the caller acts here: who applies, for the municipalities of the token; who assesses, for the assessments that were
 * asked, and for the applications that they are about; who leads or represents a region, for that region. A conflict closes both, also what was told of them before.
 */
@RequestScoped
class EigenBereik implements OwnScopes {

    private final Rechten rechten;
    private final BeoordelaarRepository repository;

    EigenBereik(Rechten rechten, BeoordelaarRepository repository) {
        this.rechten = rechten;
        this.repository = repository;
    }

    @Override
    public Collection<String> of(String role) {
        return switch (role) {
            case Rollen.AANVRAGER -> rechten.eigenGemeenten();
            case Rollen.BEOORDELAAR ->
                rechten.beoordelaar().map(repository::bereik).orElse(List.of());
            case Rollen.PROJECTLEIDER -> rechten.eigenRegios(PostRole.PROJECTLEIDER);
            case Rollen.VERTEGENWOORDIGER -> rechten.eigenRegios(PostRole.VERTEGENWOORDIGER);
            default -> List.of();
        };
    }
}
