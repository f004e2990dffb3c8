package nl.ghnt.projectpool.regio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.projectpool.Schrijfwijze;

/** A region as the register last told of it. */
@Entity
public class Regio {

    // a town or centre municipality stands for its region in one place of a source; it is no other name of the region
    private static final Set<String> GEEN_NAAM_VAN_DE_REGIO = Set.of("STAD", "CENTRUMGEMEENTE");

    /** A spelling of its name. */
    @Embeddable
    record Naam(String naam, String sleutel, String soort) {}

    @Id
    private String code;

    private String naam;

    private String indeling;

    @Embedded
    private Validity geldigheid;

    private long volgnummer;

    @ElementCollection
    @CollectionTable(name = "regio_naam", joinColumns = @JoinColumn(name = "regio"))
    private Set<Naam> namen = new HashSet<>();

    protected Regio() {}

    Regio(String code) {
        this.code = code;
    }

    /** Takes over what the register says, unless something later was taken over before. */
    void neemOver(RegioGemeld gemeld, long volgnummer) {
        if (volgnummer <= this.volgnummer) {
            return;
        }
        this.volgnummer = volgnummer;
        this.naam = gemeld.naam();
        this.indeling = gemeld.indeling();
        this.geldigheid = Validity.between(gemeld.beginGeldigheid(), gemeld.eindeGeldigheid());
        Map<String, Naam> spellingen = new LinkedHashMap<>();
        spellingen.put(gemeld.naam(), spelling(gemeld.naam(), null));
        if (gemeld.namen() != null) {
            gemeld.namen()
                    .forEach(ander -> spellingen.putIfAbsent(ander.naam(), spelling(ander.naam(), ander.soort())));
        }
        this.namen.clear();
        this.namen.addAll(spellingen.values());
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Validity geldigheid() {
        return geldigheid;
    }

    /** Whether a text is its code or a known spelling of its name. */
    boolean heet(String text) {
        String sleutel = Schrijfwijze.sleutel(text);
        return code.equals(text)
                || namen.stream()
                        .filter(ander -> ander.soort() == null || !GEEN_NAAM_VAN_DE_REGIO.contains(ander.soort()))
                        .anyMatch(ander -> ander.sleutel().equals(sleutel));
    }

    private static Naam spelling(String naam, String soort) {
        return new Naam(naam, Schrijfwijze.sleutel(naam), soort);
    }
}
