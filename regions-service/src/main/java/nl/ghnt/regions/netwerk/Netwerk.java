package nl.ghnt.regions.netwerk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A network that carries the approach of a region (R129). A region has one of each kind at a time. */
@Entity
public class Netwerk extends Herinnerd {

    /** Kind of network. */
    @Schema(name = "NetwerkSoort", description = "Bestuurlijk of inhoudelijk netwerk")
    public enum Soort {
        BESTUURLIJK,
        INHOUDELIJK
    }

    /**
     * What the region tells of it.
     *
     * @param partners who takes part; empty when not recorded
     * @param benutteStructuren existing structures that it uses (R156)
     */
    record Gegevens(String naam, List<Partner> partners, List<String> benutteStructuren) {}

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String naam;

    @Embedded
    protected Validity geldigheid;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Partner> partners = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectoren;

    @Column(name = "benutte_structuren")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> benutteStructuren;

    protected Netwerk() {}

    Netwerk(String regio, Soort soort, Validity geldigheid, Gegevens gegevens, Instant nu) {
        super(regio, nu);
        this.soort = soort;
        this.geldigheid = geldigheid;
        wijzig(gegevens, nu);
    }

    /** What is told of it is told otherwise; who took part by what was known before stays on record. */
    void wijzig(Gegevens gegevens, Instant nu) {
        this.naam = gegevens.naam();
        this.benutteStructuren = gegevens.benutteStructuren();
        this.partners = vervang(partners, gegevens.partners(), nu);
        this.sectoren = partners.stream()
                .filter(Partner::staat)
                .map(partner -> partner.sector().name())
                .distinct()
                .sorted()
                .toList();
        gewijzigd(nu);
    }

    private static List<Partner> vervang(List<Partner> oud, List<Partner> nieuw, Instant nu) {
        List<Partner> alle = new ArrayList<>();
        for (Partner partner : oud) {
            boolean blijft = !partner.staat() || nieuw.stream().anyMatch(partner::zegtHetzelfdeAls);
            alle.add(blijft ? partner : partner.vervalt(nu));
        }
        nieuw.stream()
                .filter(partner -> oud.stream().noneMatch(oude -> oude.staat() && oude.zegtHetzelfdeAls(partner)))
                .forEach(alle::add);
        return alle;
    }

    /**
     * It is no more from a day on.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it has ended already
     */
    void beeindig(Validity termijn, Instant nu) {
        Fout.NETWERK_BEEINDIGD.unless(
                geldigheid.end() == null, "Het netwerk is beëindigd op " + geldigheid.end() + ".");
        geldigheid = termijn;
        gewijzigd(nu);
    }

    /** Who takes part as seen. */
    List<Partner> partners(Blik blik) {
        return partners.stream().filter(partner -> partner.isGezien(blik)).toList();
    }

    public Soort soort() {
        return soort;
    }

    public String naam() {
        return naam;
    }

    public Validity geldigheid() {
        return geldigheid;
    }

    public List<String> benutteStructuren() {
        return benutteStructuren;
    }

    static String pad(UUID id) {
        return "/netwerken/" + id;
    }
}
