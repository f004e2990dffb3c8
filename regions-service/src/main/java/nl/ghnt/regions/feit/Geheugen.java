package nl.ghnt.regions.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.problem.SqlFailure;

/**
 * Remembers what was told: before a row is changed, what it says is kept as a lapsed row of the same table, in the
 * transaction of the change. No feature can forget to do so. The row is locked before its copy is made: the copy of one
 * who changes it at the same moment would wait for ours while we wait for the row.
 */
@ApplicationScoped
public class Geheugen {

    private static final String BEWAAR = """
            insert into %1$s select toen.*
            from (select rij from %1$s rij where rij.id = ? for no key update) nu,
                jsonb_populate_record(nu.rij, jsonb_build_object(
                    'id', cast(? as uuid),
                    'vervallen_op', greatest((nu.rij).gewijzigd_op, cast(? as timestamptz)))) toen""";

    private final Instance<DataSource> database; // looked up late: the mapping is read before there is a database

    Geheugen(Instance<DataSource> database) {
        this.database = database;
    }

    @PreUpdate
    void bewaar(Versie versie) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement bewaar = connection.prepareStatement(BEWAAR.formatted(tabel(versie)))) {
            bewaar.setObject(1, versie.rij());
            bewaar.setObject(2, Identifiers.next());
            bewaar.setObject(3, versie.gewijzigdOp().atOffset(ZoneOffset.UTC));
            bewaar.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static String tabel(Versie versie) {
        Table table = versie.getClass().getAnnotation(Table.class);
        return table == null ? versie.getClass().getSimpleName().toLowerCase(Locale.ROOT) : table.name();
    }
}
