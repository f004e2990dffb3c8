package nl.ghnt.regions.stand;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * What every region must have within the programme (R162, R218). The norm is one thing, the state of a region per
 * half-year another (C21).
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Norm {

    /** How far a region is with a norm. */
    public enum Uitkomst {
        GEHAALD,
        ONDERWEG,
        NIET_GEHAALD,
        ONBEKEND
    }

    /**
     * What one part of a state must say.
     *
     * @param gehaald values that meet it
     * @param onderweg values on the way to it
     */
    public record Eis(Gegeven gegeven, List<String> gehaald, List<String> onderweg) {

        private Uitkomst uitkomst(Object waarde) {
            if (waarde == null) {
                return Uitkomst.ONBEKEND;
            }
            String code = String.valueOf(waarde);
            if (gehaald.contains(code)) {
                return Uitkomst.GEHAALD;
            }
            return onderweg.contains(code) ? Uitkomst.ONDERWEG : Uitkomst.NIET_GEHAALD;
        }
    }

    @Id
    private String code;

    private String naam;
    private String tekst;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Eis> eisen;

    private String lezing;
    private PartialDate uiterlijk;

    @Column(name = "uiterlijk_onbekend_reden")
    private String uiterlijkOnbekendReden;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Norm() {}

    Norm(NormData.Rij rij, Instant nu) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.tekst = rij.tekst();
        this.eisen = rij.eisen();
        this.lezing = rij.lezing();
        this.uiterlijk = rij.uiterlijk();
        this.uiterlijkOnbekendReden = rij.uiterlijkOnbekendReden();
        this.bron = rij.bron();
        this.geregistreerdOp = nu;
    }

    /** How far a region is whose state says this; parts that are not there are unknown. */
    Uitkomst uitkomst(Map<Gegeven, Object> stand) {
        List<Uitkomst> uitkomsten = eisen.stream()
                .map(eis -> eis.uitkomst(stand.get(eis.gegeven())))
                .toList();
        if (uitkomsten.contains(Uitkomst.NIET_GEHAALD)) {
            return Uitkomst.NIET_GEHAALD;
        }
        if (uitkomsten.contains(Uitkomst.ONBEKEND)) {
            return Uitkomst.ONBEKEND;
        }
        return uitkomsten.contains(Uitkomst.ONDERWEG) ? Uitkomst.ONDERWEG : Uitkomst.GEHAALD;
    }

    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    /** The norm as the source says it. */
    String tekst() {
        return tekst;
    }

    /** What a state must say; all of it. */
    List<Eis> eisen() {
        return eisen;
    }

    /** How the norm is read: no source says by which value it is met. */
    String lezing() {
        return lezing;
    }

    /** By when; null when no source gives a date. */
    PartialDate uiterlijk() {
        return uiterlijk;
    }

    /** Why that is unknown; null when it is known. */
    String uiterlijkOnbekendReden() {
        return uiterlijkOnbekendReden;
    }

    Source bron() {
        return bron;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    long version() {
        return version;
    }

    String pad() {
        return pad(code);
    }

    /** Where it is read, below the base path. */
    static String pad(String code) {
        return "/normen/" + code;
    }
}
