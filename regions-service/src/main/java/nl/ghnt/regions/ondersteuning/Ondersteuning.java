package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tailored support for a region: offered by the programme, or asked by the region (R131, R142). */
@Entity
public class Ondersteuning extends Stuk<Ondersteuning.Inhoud> {

    /** Who began. */
    @Schema(
            name = "OndersteuningRichting",
            description = "AANBOD van het programma aan de regio, of VRAAG van de regio aan het programma")
    public enum Richting {
        AANBOD,
        VRAAG
    }

    /** Kind of support (R142). */
    @Schema(name = "OndersteuningSoort", description = "Inhoudelijk, procesmatig of veranderkundig")
    public enum Soort {
        INHOUDELIJK,
        PROCESMATIG,
        VERANDERKUNDIG
    }

    /** How far it has come. */
    @Schema(
            name = "OndersteuningStatus",
            description = "OPEN; LOOPT: er wordt aan gewerkt; AFGEROND: met antwoord op 'geholpen?'; INGETROKKEN")
    public enum Status {
        OPEN,
        LOOPT,
        AFGEROND,
        INGETROKKEN
    }

    /** What is offered or asked. */
    @Embeddable
    @Schema(name = "OndersteuningInhoud", description = "Wat wordt aangeboden of gevraagd, zonder namen van personen")
    public record Inhoud(
            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Soort ondersteuning")
            Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @NotBlank @Size(max = 5000) @Schema(description = "Beschrijving")
            String beschrijving,

            @Column(name = "antwoord_op")
            @Schema(description = "Vraag waarop een aanbod antwoord geeft; null als het dat niet doet", nullable = true)
            UUID antwoordOp) {}

    /** How far it is, and what was said at its end. */
    @Embeddable
    public record Stand(
            @Enumerated(EnumType.STRING) @Schema(description = "Status")
            Status status,

            @Schema(
                    description = "Zijn het slachtoffer en de omgeving hiermee geholpen? Null tot de afronding",
                    nullable = true)
            String geholpen,

            @Column(name = "anders_of_beter")
            @Schema(description = "Wat anders en beter kan; null tot de afronding", nullable = true)
            String andersOfBeter,

            @Column(name = "reden_intrekking")
            @Schema(description = "Waarom ingetrokken; null als niet ingetrokken", nullable = true)
            String redenIntrekking) {}

    @Enumerated(EnumType.STRING)
    private Richting richting;

    @Embedded
    private Stand stand;

    protected Ondersteuning() {}

    Ondersteuning(String regio, Richting richting, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.richting = richting;
        this.stand = new Stand(Status.OPEN, null, null, null);
    }

    /** It is offered or asked otherwise, as long as it is not worked on. */
    @Override
    public void wijzig(Inhoud inhoud, Instant nu) {
        eis(Status.OPEN);
        super.wijzig(inhoud, nu);
    }

    /** It is worked on from now on. */
    void start(Instant nu) {
        eis(Status.OPEN);
        wordt(new Stand(Status.LOOPT, null, null, null), nu);
    }

    /**
     * It is done. Whoever ends it says whether the victim and those around are helped by it (R146), and what can be
     * different or better (R147).
     */
    void rondAf(String geholpen, String andersOfBeter, Instant nu) {
        eis(Status.LOOPT);
        wordt(new Stand(Status.AFGEROND, geholpen, andersOfBeter, null), nu);
    }

    /** It is no longer offered or asked. */
    void trekIn(String reden, Instant nu) {
        if (stand.status() != Status.LOOPT) {
            eis(Status.OPEN);
        }
        wordt(new Stand(Status.INGETROKKEN, null, null, reden), nu);
    }

    private void wordt(Stand nieuw, Instant nu) {
        stand = nieuw;
        gewijzigd(nu);
    }

    private void eis(Status verwacht) {
        if (stand.status() != verwacht) {
            throw Fout.ONDERSTEUNING_STATUS
                    .because("De ondersteuning is " + stand.status() + "; dit kan alleen als zij " + verwacht + " is.")
                    .with("huidigeStatus", stand.status());
        }
    }

    boolean isVraagVan(String regio) {
        return richting == Richting.VRAAG && regio().equals(regio);
    }

    public Richting richting() {
        return richting;
    }

    public Stand stand() {
        return stand;
    }

    static String pad(UUID id) {
        return "/ondersteuningen/" + id;
    }
}
