package nl.ghnt.regions.regio;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a region corresponds to a Veilig Thuis region, wholly or in part. */
@Entity
@Table(name = "regio_veilig_thuis")
public class VeiligThuisKoppeling extends RegioFeit<VeiligThuisKoppeling> {

    /** What a source says of it. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code in de CBS-indeling van 2021", examples = "VT26")
            String code,

            @Schema(description = "Naam in die indeling") String naam,

            @Enumerated(EnumType.STRING) @Schema(description = "Hoe zeker de samenhang is")
            Zekerheid zekerheid,

            @Schema(description = "Waarom zij samenhangen", nullable = true)
            String toelichting) {}

    @Embedded
    private Inhoud inhoud;

    protected VeiligThuisKoppeling() {}

    VeiligThuisKoppeling(Regio regio, Inhoud inhoud, Validity geldigheid, Herkomst herkomst) {
        super(regio, geldigheid, herkomst);
        this.inhoud = inhoud;
    }

    @Override
    protected VeiligThuisKoppeling metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new VeiligThuisKoppeling(regio(), inhoud, geldigheid, herkomst);
    }

    public Inhoud inhoud() {
        return inhoud;
    }
}
