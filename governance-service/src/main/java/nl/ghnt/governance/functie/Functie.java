package nl.ghnt.governance.functie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post or role, apart from who holds it (R17, R35, R48): it exists while nobody does. */
@Entity
public class Functie extends ProgrammeRow<Functie.Inhoud> {

    /** What the sources say of a post. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false)
            @Schema(description = "Vaste code", examples = "programmadirecteur")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(
                    description = "Soort",
                    enumeration = {"BEWINDSPERSOON", "FUNCTIE", "ROL"})
            String soort,

            @Schema(
                    description = "Code van de organisatie; null als er geen is of geen bron haar noemt",
                    nullable = true)
            String organisatie,

            @Column(name = "organisatie_onbekend_reden")
            @Schema(description = "Waarom er geen organisatie is; null als die er wel is", nullable = true)
            String organisatieOnbekendReden,

            @Column(name = "organisatie_zekerheid")
            @Schema(
                    description = "Hoe zeker; null zonder organisatie",
                    enumeration = {"ZEKER", "AFGELEID"},
                    nullable = true)
            String organisatieZekerheid,

            @Schema(description = "Code van het gremium waarin de rol is; null als dat er niet is", nullable = true)
            String gremium,

            @Column(name = "aantal_plaatsen")
            @Schema(
                    description = "Hoeveel haar tegelijk kunnen vervullen; null als geen bron het noemt",
                    nullable = true)
            Integer aantalPlaatsen,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            Source bron) {}

    protected Functie() {}

    Functie(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
