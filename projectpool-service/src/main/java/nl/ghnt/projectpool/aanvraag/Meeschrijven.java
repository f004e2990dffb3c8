package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.kit.concurrency.Versioned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Whom the applicant asked to work along on what is being written.
 *
 * @param regios their codes, in order: what applications are found by
 * @param version counts the changes, from 0: who asks and who writes are not in each other's way
 */
@Embeddable
record Meeschrijven(
        @Column(name = "meeschrijvers") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Meeschrijver> meeschrijvers,

        @Column(name = "meeschrijfregios") List<String> regios,

        @Column(name = "meeschrijvers_versie") long version)
        implements Versioned {

    static final Meeschrijven NIEMAND = new Meeschrijven(List.of(), List.of(), 0);

    /** Others than before. */
    Meeschrijven met(List<Meeschrijver> anderen) {
        return new Meeschrijven(
                anderen, anderen.stream().map(Meeschrijver::regio).sorted().toList(), version + 1);
    }

    /** Without the regions that do not take part any more. */
    Meeschrijven onder(Collection<String> deelnemers) {
        return deelnemers.containsAll(regios)
                ? this
                : met(meeschrijvers.stream()
                        .filter(wie -> deelnemers.contains(wie.regio()))
                        .toList());
    }

    /** Whether one of these regions works along. */
    boolean isGevraagd(Collection<String> eigen) {
        return regios.stream().anyMatch(eigen::contains);
    }

    /** Names of the parts that these regions write. */
    Set<String> delenVan(Collection<String> eigen) {
        Set<String> delen = new TreeSet<>();
        meeschrijvers.stream().filter(wie -> eigen.contains(wie.regio())).forEach(wie -> delen.addAll(wie.delen()));
        return delen;
    }
}
