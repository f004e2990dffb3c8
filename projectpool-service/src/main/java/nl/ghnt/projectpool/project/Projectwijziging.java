package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a project that is asked and decided. What can be done to it stands in {@link #LEVEN}. */
@Entity
public class Projectwijziging implements Versioned {

    /** Where a change stands. */
    @Schema(name = "ProjectwijzigingStatus")
    public enum Status {
        GEVRAAGD,
        TOEGESTAAN,
        GEWEIGERD,
        INGETROKKEN
    }

    /** What can be done to a change. */
    enum Handeling {
        TOESTAAN,
        WEIGEREN,
        INTREKKEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.GEVRAAGD, Handeling.TOESTAAN, Status.TOEGESTAAN)
            .with(Status.GEVRAAGD, Handeling.WEIGEREN, Status.GEWEIGERD)
            .with(Status.GEVRAAGD, Handeling.INTREKKEN, Status.INGETROKKEN);

    @Id
    private UUID id;

    private UUID project;

    @Valid
    @Embedded
    private Wijzigingsvoorstel voorstel;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String motivering;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Projectwijziging() {}

    Projectwijziging(UUID project, Wijzigingsvoorstel voorstel, Instant nu) {
        this.id = Identifiers.next();
        this.project = project;
        this.voorstel = voorstel;
        this.status = Status.GEVRAAGD;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    void sta(boolean toe, String waarom, Instant nu) {
        status = LEVEN.after(status, toe ? Handeling.TOESTAAN : Handeling.WEIGEREN, Fout.PROJECTWIJZIGING_STAP);
        motivering = waarom;
        gewijzigdOp = nu;
    }

    void trekIn(Instant nu) {
        status = LEVEN.after(status, Handeling.INTREKKEN, Fout.PROJECTWIJZIGING_STAP);
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID project() {
        return project;
    }

    Wijzigingsvoorstel voorstel() {
        return voorstel;
    }

    Status status() {
        return status;
    }

    /** Why it was decided so; null as long as it was not. */
    String motivering() {
        return motivering;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/projectwijzigingen/" + id;
    }
}
