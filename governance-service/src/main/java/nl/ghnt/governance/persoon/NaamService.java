package nl.ghnt.governance.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.audit.AuditTrail;

/** Shows the names of persons to who may see them, and keeps of each person that somebody read the name. */
@ApplicationScoped
public class NaamService {

    private final Rechten rechten;
    private final AuditTrail audit;

    NaamService(Rechten rechten, AuditTrail audit) {
        this.rechten = rechten;
        this.audit = audit;
    }

    /** Whether the caller sees the name of a person, which may be null. */
    @Transactional
    public boolean toont(Persoon persoon) {
        return toont(Stream.ofNullable(persoon));
    }

    /** Whether the caller sees the names of these persons; null is nobody. */
    @Transactional
    public boolean toont(Stream<Persoon> personen) {
        boolean ziet = rechten.zietNamen();
        if (ziet) {
            List<String> gelezen = personen.filter(Objects::nonNull)
                    .map(persoon -> PersoonResource.PATH + persoon.id())
                    .distinct()
                    .toList();
            if (!gelezen.isEmpty()) {
                audit.noteReading("persoon.naam-gelezen", gelezen);
            }
        }
        return ziet;
    }
}
