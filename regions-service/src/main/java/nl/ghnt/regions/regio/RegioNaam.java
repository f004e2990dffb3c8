package nl.ghnt.regions.regio;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of a region in a period: the canonical one, or another that stands for it somewhere. */
@Entity
@Table(name = "regio_naam")
public class RegioNaam extends RegioFeit<RegioNaam> {

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
    @Embeddable
    public record Vermelding(
            @Schema(description = "De naam zoals hij geschreven is", examples = "Zuidoost Brabant")
            String naam,

            @Enumerated(EnumType.STRING) @Schema(description = "Waarom hij bekend is")
            Soort soort,

            @Enumerated(EnumType.STRING) @Schema(description = "Hoe zeker hij deze regio is")
            Zekerheid zekerheid,

            @Schema(description = "Waarom hij voor deze regio wordt gehouden", nullable = true)
            String toelichting) {

        public static Vermelding canoniek(String naam) {
            return new Vermelding(naam, Soort.CANONIEK, Zekerheid.ZEKER, null);
        }
    }

    /** A name of a region as it is seen. */
    record Gezien(Vermelding vermelding, Validity geldigheid, Source bron, Instant geregistreerdOp) {

        /** Open on both sides is stored as nulls. */
        Gezien {
            geldigheid = geldigheid == null ? Validity.between(null, null) : geldigheid;
        }

        static Gezien van(RegioNaam naam) {
            return new Gezien(naam.vermelding, naam.geldigheid(), naam.bron(), naam.geregistreerdOp());
        }
    }

    @Embedded
    private Vermelding vermelding;

    private String sleutel;
    private String zoektekst;

    protected RegioNaam() {}

    RegioNaam(Regio regio, Vermelding vermelding, Validity geldigheid, Herkomst herkomst) {
        super(regio, geldigheid, herkomst);
        NaamSleutel vergelijking = NaamSleutel.van(vermelding.naam());
        this.vermelding = vermelding;
        this.sleutel = vergelijking.sleutel();
        this.zoektekst = vergelijking.zoektekst();
    }

    @Override
    protected RegioNaam metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new RegioNaam(regio(), vermelding, geldigheid, herkomst);
    }

    public Vermelding vermelding() {
        return vermelding;
    }

    public String naam() {
        return vermelding.naam();
    }

    public Soort soort() {
        return vermelding.soort();
    }

    public boolean isCanoniek() {
        return soort() == Soort.CANONIEK;
    }
}
