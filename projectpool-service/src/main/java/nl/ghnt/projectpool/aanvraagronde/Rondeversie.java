package nl.ghnt.projectpool.aanvraagronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;

/**
 * What a round was from a moment on. The first version is written anew as long as the round is a concept; each later one
 * stands beside those before it, for who applied under them.
 */
@Entity
public class Rondeversie {

    @Id
    private UUID id;

    private UUID aanvraagronde;
    private int nummer;

    @Valid
    @Embedded
    private Rondeopzet opzet;

    private String reden;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    protected Rondeversie() {}

    private Rondeversie(UUID aanvraagronde, int nummer, Rondeopzet opzet, String reden, Instant nu) {
        this.id = Identifiers.next();
        this.aanvraagronde = aanvraagronde;
        this.nummer = nummer;
        this.opzet = opzet;
        this.reden = reden;
        this.geregistreerdOp = nu;
    }

    static Rondeversie eerste(UUID aanvraagronde, Rondeopzet opzet, Instant nu) {
        return new Rondeversie(aanvraagronde, 1, opzet, null, nu);
    }

    /** The one that follows. */
    Rondeversie volgende(Rondeopzet opzet, String reden, Instant nu) {
        return new Rondeversie(aanvraagronde, nummer + 1, opzet, reden, nu);
    }

    /** Only of a concept. */
    void herschrijf(Rondeopzet opzet, Instant nu) {
        this.opzet = opzet;
        this.geregistreerdOp = nu;
    }

    UUID id() {
        return id;
    }

    /** From 1. */
    int nummer() {
        return nummer;
    }

    Rondeopzet opzet() {
        return opzet;
    }

    /** Why it took the place of the one before; null for the first. */
    String reden() {
        return reden;
    }

    /** Moment from which it counts. */
    Instant geregistreerdOp() {
        return geregistreerdOp;
    }
}
