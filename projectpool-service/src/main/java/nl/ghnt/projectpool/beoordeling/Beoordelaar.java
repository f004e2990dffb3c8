package nl.ghnt.projectpool.beoordeling;

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
import org.hibernate.annotations.Formula;

/** Somebody who assesses in one round, from being appointed until being relieved of it. */
@Entity
public class Beoordelaar implements Versioned {

    @Id
    private UUID id;

    private UUID ronde;
    private String account;
    private String naam;
    private List<String> regios;

    @Formula(
            "(select count(*) from beoordeling b where b.beoordelaar = id and b.status not in ('VERHINDERD', 'VERVALLEN'))")
    private int aantal;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "ontheven_op")
    private Instant onthevenOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Beoordelaar() {}

    Beoordelaar(BeoordelaarApi.Benoemen benoeming, Instant nu) {
        this.id = Identifiers.next();
        this.ronde = benoeming.ronde();
        this.account = benoeming.account();
        this.naam = benoeming.naam();
        this.regios = benoeming.regios();
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /**
     * Assesses in this round again.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when not relieved
     */
    void benoemOpnieuw(BeoordelaarApi.Benoemen benoeming, Instant nu) {
        Fout.BEOORDELAAR_BENOEMD.unless(onthevenOp != null, "Dit account is al benoemd.");
        naam = benoeming.naam();
        regios = benoeming.regios();
        onthevenOp = null;
        gewijzigdOp = nu;
    }

    /**
     * Assesses no more in this round; what was submitted stays.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when that was so already
     */
    void onthef(Instant nu) {
        eisInFunctie();
        onthevenOp = nu;
        gewijzigdOp = nu;
    }

    /** @throws nl.ghnt.kit.problem.ProblemException 409 when relieved */
    void eisInFunctie() {
        Fout.BEOORDELAAR_ONTHEVEN.unless(onthevenOp == null, "Ontheven op " + onthevenOp + ".");
    }

    UUID id() {
        return id;
    }

    UUID ronde() {
        return ronde;
    }

    /** Subject of the tokens of the account. */
    String account() {
        return account;
    }

    String naam() {
        return naam;
    }

    /** Codes of the regions of which the assessor is a member or an employee. */
    List<String> regios() {
        return regios;
    }

    /** How many assessments the assessor has, without those that lapsed. */
    int aantal() {
        return aantal;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Null as long as the assessor assesses. */
    Instant onthevenOp() {
        return onthevenOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/beoordelaars/" + id;
    }
}
