package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.ghnt.reporting.ToldFact;

/** The register recorded a partition. */
@Singleton
class IndelingVastgelegd extends ToldFact<IndelingVastgelegd.Indelinggegevens> {

    /** What is needed of a partition. */
    record Indelinggegevens(
            String code,
            String soort,
            Integer aangekondigdAantal,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid) {}

    IndelingVastgelegd(RegioRepository repository) {
        super(
                "regions",
                "indeling.vastgelegd.v1",
                Indelinggegevens.class,
                event -> repository.upsert(event.data(), event.sequence()));
    }
}
