package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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

    @Enumerated(EnumType.STRING)
    private Richting richting;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String geholpen;

    @Column(name = "anders_of_beter")
    private String andersOfBeter;

    @Column(name = "reden_intrekking")
    private String redenIntrekking;

    protected Ondersteuning() {}

    Ondersteuning(String regio, Richting richting, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.richting = richting;
        this.status = Status.OPEN;
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
        status = Status.LOOPT;
        gewijzigd(nu);
    }

    /**
     * It is done. Whoever ends it says whether the victim and those around are helped by it (R146), and what can be
     * different or better (R147).
     */
    void rondAf(String geholpen, String andersOfBeter, Instant nu) {
        eis(Status.LOOPT);
        this.geholpen = geholpen;
        this.andersOfBeter = andersOfBeter;
        status = Status.AFGEROND;
        gewijzigd(nu);
    }

    /** It is no longer offered or asked. */
    void trekIn(String reden, Instant nu) {
        if (status != Status.LOOPT) {
            eis(Status.OPEN);
        }
        redenIntrekking = reden;
        status = Status.INGETROKKEN;
        gewijzigd(nu);
    }

    private void eis(Status verwacht) {
        if (status != verwacht) {
            throw Fout.ONDERSTEUNING_STATUS
                    .because("De ondersteuning is " + status + "; dit kan alleen als zij " + verwacht + " is.")
                    .with("huidigeStatus", status);
        }
    }

    boolean isVraagVan(String regio) {
        return richting == Richting.VRAAG && regio().equals(regio);
    }

    public Richting richting() {
        return richting;
    }

    public Status status() {
        return status;
    }

    /** Whether the victim and those around are helped by it; null until it is done. */
    public String geholpen() {
        return geholpen;
    }

    /** What can be different or better; null until it is done. */
    public String andersOfBeter() {
        return andersOfBeter;
    }

    public String redenIntrekking() {
        return redenIntrekking;
    }

    static String pad(UUID id) {
        return "/ondersteuningen/" + id;
    }
}
