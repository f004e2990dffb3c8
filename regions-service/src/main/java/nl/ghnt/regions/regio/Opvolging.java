package nl.ghnt.regions.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;

/** That a region went on, wholly or in part, in another. */
@Entity
@Table(name = "regio_opvolging")
public class Opvolging {

    @Id
    private UUID id;

    private String voorganger;
    private String opvolger;
    private LocalDate ingangsdatum;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    private UUID wijziging;

    protected Opvolging() {}

    Opvolging(String voorganger, String opvolger, LocalDate ingangsdatum, Instant geregistreerdOp, UUID wijziging) {
        this.id = Identifiers.next();
        this.voorganger = voorganger;
        this.opvolger = opvolger;
        this.ingangsdatum = ingangsdatum;
        this.geregistreerdOp = geregistreerdOp;
        this.wijziging = wijziging;
    }

    public String voorganger() {
        return voorganger;
    }

    public String opvolger() {
        return opvolger;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public UUID wijziging() {
        return wijziging;
    }
}
