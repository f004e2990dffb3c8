package nl.ghnt.projectpool.thema;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme of the table of the pools (R310, R311): fifteen with a name, and the rest category Overig (R320). */
@Entity
public class Thema extends ProgrammeRow<Thema.Inhoud> {

    /** What the sources say of a theme. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false)
            @Schema(description = "Vaste code", examples = "TRAUMA_AANPAK")
            String code,

            @Schema(description = "Plaats in de gedrukte volgorde, 1 tot en met 16")
            int volgnummer,

            @Schema(description = "Naam, zonder de afbrekingen van de druk")
            String naam,

            @Schema(description = "Kop zoals hij gedrukt is")
            String gedrukt,

            @JsonAlias("isRestcategorie")
            @Schema(description = "Of dit is wat in geen ander thema past; vraagt een eigen omschrijving")
            boolean restcategorie,

            @Schema(
                    description = "Code van de doelgroep van actielijn 3 waar het thema over gaat; null als er geen is",
                    examples = "SEKSUEEL_GEWELD",
                    nullable = true)
            String doelgroep,

            @Enumerated(EnumType.STRING)
            @Column(name = "doelgroep_zekerheid")
            @Schema(description = "Hoe zeker de koppeling aan de doelgroep is; null als er geen is", nullable = true)
            Zekerheid doelgroepZekerheid,

            @Schema(description = "Bron van het thema") Source bron) {}

    protected Thema() {}

    Thema(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
