package nl.ghnt.reporting.regio;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.security.AccountMark;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** In which periods a post of a region is filled, as the register last told it. */
@Entity
@Immutable
public class Aanstelling {

    /** What a post is for; who holds it has the role of the same name. */
    public enum Functie {
        PROJECTLEIDER,
        VERTEGENWOORDIGER
    }

    /**
     * A period in which a post is filled.
     *
     * @param eindeGeldigheid first day on which it no longer is; null when open
     * @param account mark of the account of who holds it; null when the register does not know the account
     */
    record Termijn(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate beginGeldigheid,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate eindeGeldigheid,
            String account) {}

    @Id
    private UUID post;

    private String regio;

    @Enumerated(EnumType.STRING)
    private Functie functie;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Termijn> termijnen;

    protected Aanstelling() {}

    /** Adds the post to those that are held in its region. */
    void telMee(Map<String, Set<Functie>> perRegio) {
        perRegio.computeIfAbsent(regio, nieuw -> EnumSet.noneOf(Functie.class)).add(functie);
    }

    /** Whether the post is filled on a day, by this account as far as the register knows. */
    boolean isVan(String subject, LocalDate dag) {
        return termijnen.stream()
                .filter(termijn -> !termijn.beginGeldigheid().isAfter(dag))
                .filter(termijn -> termijn.eindeGeldigheid() == null
                        || termijn.eindeGeldigheid().isAfter(dag))
                .anyMatch(termijn -> termijn.account() == null
                        || termijn.account().equals(AccountMark.of(post.toString(), subject)));
    }
}
