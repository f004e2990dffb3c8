package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.time.DutchDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What the programme team asks of an application that was submitted: questions about parts of it, which the applicant answers
 * by writing those parts anew, also when the round is closed. It is never changed; a next one takes its place.
 */
@Entity
public class Aanvulling {

    /** A question about one part. */
    @Schema(name = "Aanvullingsvraag", description = "Vraag over een deel van een aanvraag")
    public record Vraag(
            @NotBlank
            @Size(max = 61)
            @Schema(description = "Deel, zoals de aanvraag het bij delen noemt", examples = "begroting")
            String deel,

            @NotBlank @Size(max = 2000) @Schema(description = "Wat er wordt gevraagd")
            String vraag) {}

    /** What is asked, and until when it is answered. */
    @Schema(name = "AanvullingVragen", description = "Vragen aan de aanvrager")
    public record Vragen(
            @NotNull
            @Size(min = 1, max = 50)
            @Schema(description = "De vragen; alleen de delen waarover zij gaan kunnen veranderen")
            List<@NotNull @Valid Vraag> vragen,

            @NotNull @Schema(description = "Laatste dag waarop het antwoord kan worden ingediend, in Nederland")
            LocalDate antwoordenTot) {}

    @Id
    private UUID id;

    private UUID aanvraag;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Vraag> vragen;

    @Column(name = "antwoorden_tot")
    private LocalDate antwoordenTot;

    @Column(name = "over_versie")
    private int overVersie;

    @Column(name = "gevraagd_op")
    private Instant gevraagdOp;

    protected Aanvulling() {}

    Aanvulling(UUID aanvraag, int overVersie, Vragen vragen, Instant nu) {
        this.id = Identifiers.next();
        this.aanvraag = aanvraag;
        this.overVersie = overVersie;
        this.vragen = vragen.vragen();
        this.antwoordenTot = vragen.antwoordenTot();
        this.gevraagdOp = nu;
    }

    /** Whether it can still be answered at a moment. */
    boolean loopt(Instant nu) {
        return !DutchDay.of(nu).isAfter(antwoordenTot);
    }

    /** Whether a part is asked about. */
    boolean gaatOver(Deel deel) {
        return vragen.stream().anyMatch(vraag -> vraag.deel().equals(deel.naam()));
    }

    UUID id() {
        return id;
    }

    List<Vraag> vragen() {
        return vragen;
    }

    /** Last day, in Dutch time. */
    LocalDate antwoordenTot() {
        return antwoordenTot;
    }

    /** Number of the version that was submitted when it was asked. */
    int overVersie() {
        return overVersie;
    }

    Instant gevraagdOp() {
        return gevraagdOp;
    }
}
