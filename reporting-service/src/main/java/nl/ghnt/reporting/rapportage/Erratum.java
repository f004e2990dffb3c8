package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What makes a version an erratum.
 *
 * @param vorigeVersie the version that it corrects
 * @param reden what was wrong in it
 */
@Embeddable
record Erratum(
        @Column(name = "vorige_versie") UUID vorigeVersie,
        @Column(name = "erratum_reden") String reden) {}
