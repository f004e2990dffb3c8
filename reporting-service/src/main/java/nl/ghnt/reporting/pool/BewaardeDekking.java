package nl.ghnt.reporting.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The coverage as the project pool last told it. */
@Entity
@Table(name = "pool_dekking")
class BewaardeDekking {

    @Id
    private String sleutel;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dekking inhoud;

    private long volgnummer;

    @Column(name = "verteld_op")
    private Instant verteldOp;

    protected BewaardeDekking() {}

    BewaardeDekking(String sleutel) {
        this.sleutel = sleutel;
    }

    /** Takes over what was told, unless something newer was told before. */
    void neemOver(Dekking dekking, long volgnummer, Instant verteldOp) {
        if (volgnummer < this.volgnummer) {
            return;
        }
        this.inhoud = dekking;
        this.volgnummer = volgnummer;
        this.verteldOp = verteldOp;
    }

    Dekking inhoud() {
        return inhoud;
    }
}
