package nl.ghnt.regions.regiowijziging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/** A decision about regions, recorded once and never changed. */
@Entity
public class Regiowijziging {

    /** What changes: whether regions exist, or what is said of one. */
    @Schema(
            name = "RegiowijzigingSoort",
            description = "INSTELLING, SAMENVOEGING, SPLITSING en OPHEFFING gaan over het bestaan van regio's; "
                    + "HERNOEMING, GRONDSLAG, SAMENSTELLING en SCHRIJFWIJZE (een naam die ook naar de regio leidt) over een "
                    + "regio die blijft")
    public enum Soort {
        INSTELLING,
        SAMENVOEGING,
        SPLITSING,
        OPHEFFING,
        HERNOEMING,
        GRONDSLAG,
        SAMENSTELLING,
        SCHRIJFWIJZE;

        boolean wijzigtToestand() {
            return noemtNaam() || this == GRONDSLAG || this == SAMENSTELLING;
        }

        boolean noemtNaam() {
            return this == HERNOEMING || this == SCHRIJFWIJZE;
        }
    }

    /** What a region is in a change. */
    enum Rol {
        VOORGANGER,
        OPVOLGER,
        GEWIJZIGD
    }

    /** A region in a change. */
    @Embeddable
    record Betrokkene(
            String regio, @Enumerated(EnumType.STRING) Rol rol) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private LocalDate ingangsdatum;
    private String naam;
    private String reden;

    @Embedded
    private Source bron;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Version
    private long version;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "regiowijziging_regio", joinColumns = @JoinColumn(name = "wijziging"))
    private Set<Betrokkene> betrokkenen = new LinkedHashSet<>();

    protected Regiowijziging() {}

    Regiowijziging(Voorstel voorstel, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.soort = voorstel.soort();
        this.ingangsdatum = voorstel.ingangsdatum();
        this.naam = voorstel.naam();
        this.reden = voorstel.reden();
        this.bron = voorstel.bron();
        this.geregistreerdOp = geregistreerdOp;
        voorstel.voorgangers().forEach(code -> betrokkenen.add(new Betrokkene(code, Rol.VOORGANGER)));
        voorstel.opvolgers().forEach(nieuw -> betrokkenen.add(new Betrokkene(nieuw.code(), Rol.OPVOLGER)));
        if (voorstel.regio() != null) {
            betrokkenen.add(new Betrokkene(voorstel.regio(), Rol.GEWIJZIGD));
        }
    }

    public UUID id() {
        return id;
    }

    public Soort soort() {
        return soort;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    /** The new name or spelling; null unless the change is a HERNOEMING or a SCHRIJFWIJZE. */
    public String naam() {
        return naam;
    }

    public String reden() {
        return reden;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public long version() {
        return version;
    }

    /** Codes of the regions with a role, in order. */
    List<String> regios(Rol rol) {
        return betrokkenen.stream()
                .filter(betrokkene -> betrokkene.rol() == rol)
                .map(Betrokkene::regio)
                .sorted()
                .toList();
    }

    String pad() {
        return pad(id);
    }

    /** Where a change is read, below the base path. */
    static String pad(UUID id) {
        return "/regiowijzigingen/" + id;
    }
}
