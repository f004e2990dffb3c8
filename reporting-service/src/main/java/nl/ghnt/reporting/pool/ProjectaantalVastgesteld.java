package nl.ghnt.reporting.pool;

import jakarta.inject.Singleton;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.ToldFact;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The project pool established its number of projects. */
@Singleton
class ProjectaantalVastgesteld extends ToldFact<ProjectaantalVastgesteld.Gegevens> {

    /**
     * What is told.
     *
     * @param rondes codes of the rounds that are counted together
     * @param bron null when the pool counted it itself
     */
    @Embeddable
    record Gegevens(
            int aantal,
            @Enumerated(EnumType.STRING) Projectaantal.Soort soort,

            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            List<String> rondes,

            Source bron) {

        Gegevens {
            rondes = rondes == null ? List.of() : List.copyOf(rondes);
        }
    }

    ProjectaantalVastgesteld(PoolRepository repository) {
        super("projectpool", "projectaantal.vastgesteld.v1", Gegevens.class, event -> repository.neemOver(event));
    }
}
