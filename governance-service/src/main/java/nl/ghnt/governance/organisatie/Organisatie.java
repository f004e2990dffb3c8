package nl.ghnt.governance.organisatie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, or a part of one (R117, R120): ministry, association, municipality, partner, directorate. */
@Entity
public class Organisatie extends ProgrammeRow<Organisatie.Inhoud> {

    /** What the sources say of an organisation. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "vws")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Afkorting; null als er geen is", nullable = true)
            String afkorting,

            @Schema(
                    description = "Soort organisatie",
                    enumeration = {"MINISTERIE", "VERENIGING", "ONDERDEEL", "PARTNER", "TOEZICHTHOUDER", "GEMEENTE"})
            String soort,

            @Column(name = "onderdeel_van")
            @Schema(
                    description = "Code van de organisatie waar deze onder valt; null als geen bron het zegt",
                    nullable = true)
            String onderdeelVan,

            @Schema(description = "CBS-code als het een gemeente is, anders null", nullable = true)
            String gemeente,

            @Column(name = "tooi_uri") @Schema(description = "TOOI-URI; null als die niet bekend is", nullable = true)
            String tooiUri,

            @Schema(description = "Organisatie-identificatienummer; null als geen bron het noemt", nullable = true)
            String oin,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            Source bron) {}

    protected Organisatie() {}

    Organisatie(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
