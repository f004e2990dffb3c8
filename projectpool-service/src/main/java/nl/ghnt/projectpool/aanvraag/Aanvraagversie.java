package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an application says: a draft until it is submitted, and from then on as it stands. */
@Entity
@DynamicUpdate
public class Aanvraagversie {

    @Id
    private UUID id;

    private UUID aanvraag;
    private int nummer;

    @Valid
    @Embedded
    private Aanvraaginhoud inhoud;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Deelversies deelversies;

    @Embedded
    private Deelnemerscodes codes;

    private Integer rondeversie;
    private BigDecimal bedrag;
    private String hash;

    @Column(name = "ingediend_op")
    private Instant ingediendOp;

    @Column(name = "ingediend_door")
    private String ingediendDoor;

    protected Aanvraagversie() {}

    private Aanvraagversie(UUID aanvraag, int nummer, Aanvraaginhoud inhoud, Deelversies deelversies) {
        this.id = Identifiers.next();
        this.aanvraag = aanvraag;
        this.nummer = nummer;
        this.deelversies = deelversies;
        neem(inhoud);
    }

    static Aanvraagversie eerste(UUID aanvraag, Aanvraaginhoud inhoud) {
        return new Aanvraagversie(aanvraag, 1, inhoud, Deelversies.GEEN);
    }

    /** A draft that says the same. */
    Aanvraagversie volgende() {
        return new Aanvraagversie(aanvraag, nummer + 1, inhoud, deelversies);
    }

    void schrijf(Deel deel, Aanvraaginhoud inhoud) {
        this.deelversies = deelversies.na(deel);
        neem(inhoud);
    }

    /** Of a draft, that it says this: each part that is another by it was written anew. */
    void beperkTot(Aanvraaginhoud beperkt, List<Deel> delen) {
        for (Deel deel : delen) {
            if (!deel.vervang(inhoud, beperkt).equals(inhoud)) {
                deelversies = deelversies.na(deel);
            }
        }
        neem(beperkt);
    }

    private void neem(Aanvraaginhoud inhoud) {
        this.inhoud = inhoud;
        this.codes = Deelnemerscodes.van(inhoud.deelnemers());
    }

    void dienIn(int rondeversie, String hash, String door, Instant nu) {
        this.rondeversie = rondeversie;
        this.bedrag = inhoud.begroting().gevraagd();
        this.hash = hash;
        this.ingediendDoor = door;
        this.ingediendOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID aanvraag() {
        return aanvraag;
    }

    /** From 1. */
    int nummer() {
        return nummer;
    }

    Aanvraaginhoud inhoud() {
        return inhoud;
    }

    /** Who take part. */
    Deelnemerscodes codes() {
        return codes;
    }

    Deelversies deelversies() {
        return deelversies;
    }

    /** Number of the version of the round that it was submitted under; null for a draft. */
    Integer rondeversie() {
        return rondeversie;
    }

    /** What was asked, in euros; null for a draft. */
    BigDecimal bedrag() {
        return bedrag;
    }

    /** See {@link Vingerafdruk}; null for a draft. */
    String hash() {
        return hash;
    }

    /** Null for a draft. */
    Instant ingediendOp() {
        return ingediendOp;
    }
}
