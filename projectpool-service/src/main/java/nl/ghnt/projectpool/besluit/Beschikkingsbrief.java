package nl.ghnt.projectpool.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The letter about a decision as it was sent: what its template or the name of a region becomes later changes nothing in it. */
@Entity
@Immutable
class Beschikkingsbrief {

    @Id
    private UUID beschikking;

    private String onderwerp;
    private String tekst;

    protected Beschikkingsbrief() {}

    Beschikkingsbrief(UUID beschikking, String onderwerp, String tekst) {
        this.beschikking = beschikking;
        this.onderwerp = onderwerp;
        this.tekst = tekst;
    }

    String onderwerp() {
        return onderwerp;
    }

    String tekst() {
        return tekst;
    }
}
