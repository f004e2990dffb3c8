package nl.ghnt.projectpool.projectresultaat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.projectpool.Fout;

/** Something that a project shares with all regions, until it is taken back. */
@Entity
public class Projectresultaat implements Versioned {

    @Id
    private UUID id;

    private UUID project;

    @Valid
    @Embedded
    private Resultaatinhoud inhoud;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Projectresultaat() {}

    Projectresultaat(UUID project, Resultaatinhoud inhoud, Instant nu) {
        this.id = Identifiers.next();
        this.project = project;
        this.inhoud = inhoud;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /** @throws nl.ghnt.kit.problem.ProblemException 409 when that was so already */
    void trekIn(Instant nu) {
        Fout.NIETS_GEWIJZIGD.unless(ingetrokkenOp == null, "Dit wordt al niet meer gedeeld.");
        ingetrokkenOp = nu;
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID project() {
        return project;
    }

    Resultaatinhoud inhoud() {
        return inhoud;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Null as long as it is shared. */
    Instant ingetrokkenOp() {
        return ingetrokkenOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/projectresultaten/" + id;
    }
}
