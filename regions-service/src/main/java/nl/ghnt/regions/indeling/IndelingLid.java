package nl.ghnt.regions.indeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member of a partition that is not our own: a Veilig Thuis region or a centre municipality. */
@Entity
@Table(name = "indeling_lid")
class IndelingLid {

    @Id
    private UUID id;

    private String indeling;
    private String code;
    private String naam;
    private String jaarcode;
    private String regio;

    @Enumerated(EnumType.STRING)
    @Column(name = "regio_zekerheid")
    private Zekerheid regioZekerheid;

    private String toelichting;

    @JdbcTypeCode(SqlTypes.JSON)
    private Later later;

    @Embedded
    private Validity geldigheid;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected IndelingLid() {}

    IndelingLid(String indeling, Lid lid, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.indeling = indeling;
        this.code = lid.code();
        this.naam = lid.naam();
        this.jaarcode = lid.jaarcode();
        this.regio = lid.regio();
        this.regioZekerheid = lid.regioZekerheid();
        this.toelichting = lid.toelichting();
        this.later = lid.later();
        this.geldigheid = lid.geldigheid();
        this.bron = lid.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    /** Code of the partition. */
    String indeling() {
        return indeling;
    }

    Lid lid() {
        return new Lid(code, naam, jaarcode, regio, regioZekerheid, toelichting, later, geldigheid, bron);
    }
}
