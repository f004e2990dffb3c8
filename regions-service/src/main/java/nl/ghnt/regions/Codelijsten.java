package nl.ghnt.regions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ghnt.kit.codes.CodeLists;

/** The codes that filters of this service are looked up in. */
@ApplicationScoped
class Codelijsten implements CodeLists {

    @Override
    public Map<String, String> queryByList() {
        return Map.of(
                "regio",
                "select 1 from regio where code = :code",
                "kaderelement",
                "select 1 from kaderelement where code = :code",
                "provincie",
                "select 1 from gemeente where provincie_code = :code",
                "eigenaar",
                "select 1 from experiment where eigenaar = :code",
                "agenda",
                "select 1 from partnerorganisatie where agenda = :code",
                "veilig-thuis",
                "select 1 from indeling_lid l join indeling i on i.code = l.indeling "
                        + "where i.soort = 'VEILIG_THUIS' and l.code = :code",
                "gemeente",
                "select 1 from gemeente where code = :code",
                "lid",
                "select 1 from indeling_lid where code = :code "
                        + "union all select 1 from regio where code = :code "
                        + "union all select 1 from gemeente where code = :code");
    }
}
