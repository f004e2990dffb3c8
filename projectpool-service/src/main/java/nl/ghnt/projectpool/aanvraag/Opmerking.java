package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.projectpool.Fout;

/**
 * What somebody who works on an application says of it to the others: the applicant, or who leads or represents a region that
 * takes part. It does not change, but for being dealt with. Who wrote it is in the audit trail of the applicant only.
 */
@Entity
public class Opmerking implements Versioned {

    @Id
    private UUID id;

    private UUID aanvraag;
    private int versie;
    private String deel;
    private String tekst;
    private List<String> namens;

    @Column(name = "geplaatst_op")
    private Instant geplaatstOp;

    @Column(name = "afgehandeld_op")
    private Instant afgehandeldOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Opmerking() {}

    /**
     * @param over what the writer saw of the application
     * @param deel part that it is about; null for all of it
     * @param namens for whom the writer speaks: a municipality or regions, by code
     */
    Opmerking(Aanvraagversie over, String deel, String tekst, List<String> namens, Instant nu) {
        this.id = Identifiers.next();
        this.aanvraag = over.aanvraag();
        this.versie = over.nummer();
        this.deel = deel;
        this.tekst = tekst;
        this.namens = namens;
        this.geplaatstOp = nu;
        this.gewijzigdOp = nu;
    }

    /** The applicant dealt with it. */
    void handelAf(Instant nu) {
        Fout.NIETS_GEWIJZIGD.unless(afgehandeldOp == null, "Deze opmerking is al afgehandeld.");
        afgehandeldOp = nu;
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID aanvraag() {
        return aanvraag;
    }

    /** Number of the version that it is about. */
    int versie() {
        return versie;
    }

    String deel() {
        return deel;
    }

    String tekst() {
        return tekst;
    }

    List<String> namens() {
        return namens;
    }

    Instant geplaatstOp() {
        return geplaatstOp;
    }

    /** Null as long as it is not. */
    Instant afgehandeldOp() {
        return afgehandeldOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID aanvraag, UUID id) {
        return Aanvraag.pad(aanvraag) + "/opmerkingen/" + id;
    }
}
