package nl.ghnt.regions.regio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of a region in a period: the canonical one, or another that stands for it somewhere. */
@Entity
@Table(name = "regio_naam")
public class RegioNaam extends Feit<RegioNaam> implements VanEenRegio {

    /** Why the name is known. */
    @Schema(
            name = "RegioNaamSoort",
            description = "CANONIEK is de naam; STAD en CENTRUMGEMEENTE zijn vermeldingen in een verband, "
                    + "de overige zijn andere schrijfwijzen")
    public enum Soort {
        CANONIEK,
        SPELLING,
        TYPEFOUT,
        AFGEBROKEN_REGEL,
        CBS_NAAM,
        STAD,
        CENTRUMGEMEENTE
    }

    /** A name as it is told: what it is, how sure, and why. */
    public record Vermelding(String naam, Soort soort, Zekerheid zekerheid, String toelichting) {

        public static Vermelding canoniek(String naam) {
            return new Vermelding(naam, Soort.CANONIEK, Zekerheid.ZEKER, null);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regio")
    private Regio regio;

    private String naam;
    private String sleutel;
    private String zoektekst;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    private String toelichting;

    protected RegioNaam() {}

    RegioNaam(Regio regio, Vermelding vermelding, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        NaamSleutel vergelijking = NaamSleutel.van(vermelding.naam());
        this.regio = regio;
        this.naam = vermelding.naam();
        this.sleutel = vergelijking.sleutel();
        this.zoektekst = vergelijking.zoektekst();
        this.soort = vermelding.soort();
        this.zekerheid = vermelding.zekerheid();
        this.toelichting = vermelding.toelichting();
    }

    @Override
    protected RegioNaam metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new RegioNaam(regio, new Vermelding(naam, soort, zekerheid, toelichting), geldigheid, herkomst);
    }

    @Override
    public Regio regio() {
        return regio;
    }

    public String naam() {
        return naam;
    }

    /** The name without case, accents and separators. */
    String sleutel() {
        return sleutel;
    }

    /** Words of the name, one space apart. */
    String zoektekst() {
        return zoektekst;
    }

    public Soort soort() {
        return soort;
    }

    public boolean isCanoniek() {
        return soort == Soort.CANONIEK;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    /** Why it is taken to be this region; null when the source says so. */
    public String toelichting() {
        return toelichting;
    }
}
