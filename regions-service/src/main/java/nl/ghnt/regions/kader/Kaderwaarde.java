package nl.ghnt.regions.kader;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the values that the sources give for something, such as a phase, with its place in the list. */
@Entity
public class Kaderwaarde extends Vastlegging {

    /** What the values are of. */
    @Schema(
            name = "KaderwaardeLijst",
            description = "INTEGRALE_STURING, MDA_PLUS_PLUS en FASE_KWALITEITSKADER zijn standen van een regio; "
                    + "ONDERSTEUNINGSSOORT is van ondersteuning, PARTNERSECTOR van een partner in een netwerk")
    enum Lijst {
        INTEGRALE_STURING,
        MDA_PLUS_PLUS,
        FASE_KWALITEITSKADER,
        ONDERSTEUNINGSSOORT,
        PARTNERSECTOR
    }

    /** What the sources say of a value. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Vaste code", examples = "ZELFSCAN")
            String code,

            @Schema(description = "Plaats in de lijst, vanaf 1")
            int volgnummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Zoals gedrukt in de bron; null waar dat de naam is", nullable = true)
            String gedrukt,

            @Schema(description = "Bron", nullable = true) Source bron) {}

    @Enumerated(EnumType.STRING)
    private Lijst lijst;

    @Embedded
    private Inhoud inhoud;

    protected Kaderwaarde() {}

    Kaderwaarde(Lijst lijst, Inhoud inhoud, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.lijst = lijst;
        this.inhoud = inhoud;
    }

    KaderwaardeResource.Response toResponse() {
        return new KaderwaardeResource.Response(lijst, inhoud, geregistreerdOp());
    }
}
