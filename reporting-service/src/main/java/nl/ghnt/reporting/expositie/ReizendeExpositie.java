package nl.ghnt.reporting.expositie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An exposition that travels; its places stand in printed order, which is not that of time. */
@Entity
@Table(name = "expositie")
public class ReizendeExpositie extends ProgrammeRow<ReizendeExpositie.Inhoud> {

    /** What it is made for. */
    @Schema(name = "ExpositieUitvoering", description = "Waarvoor een expositie is gemaakt: BINNEN of BUITEN")
    public enum Uitvoering {
        BINNEN,
        BUITEN
    }

    /**
     * A place where it stood, as printed.
     *
     * @param gemeente CBS code of the municipality that the place is, or lies in
     * @param begin when it came there; null when unknown
     */
    @Schema(name = "Expositieplaats", description = "Plaats waar de expositie stond, zoals gedrukt")
    public record Plaats(
            @Schema(description = "Plaats op de kaart, vanaf 1")
            int volgnummer,

            @Schema(description = "Naam zoals gedrukt") String plaats,

            @Schema(description = "CBS-code van de gemeente", nullable = true)
            String gemeente,

            @Schema(
                    description = "Hoe zeker die gemeente is",
                    enumeration = {"ZEKER", "AFGELEID", "ONZEKER"},
                    nullable = true)
            String gemeenteZekerheid,

            @Schema(description = "Waarom die gemeente", nullable = true)
            String gemeenteToelichting,

            @Schema(description = "Eerste dag, zo precies als bekend (EDTF)", nullable = true)
            PartialDate begin,

            @Schema(description = "Waarom die onbekend is; null als bekend", nullable = true)
            String beginOnbekendReden,

            @Schema(description = "Bron van de eerste dag", nullable = true)
            Source beginBron,

            Source bron) {}

    /** What the sources say of an exposition. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Jaren (EDTF)", examples = "2020/2021")
            String periode,

            @Schema(description = "Eerste dag") LocalDate begin,

            @EmbeddedColumnNaming("begin_%s") @Schema(description = "Bron van de eerste dag")
            Source beginBron,

            @Schema(description = "Hoeveel exemplaren er reisden, in woorden", nullable = true)
            String exemplaren,

            @Column(name = "aantal_portretten")
            @Schema(description = "Aantal portretten; null als onbekend", nullable = true)
            Integer aantalPortretten,

            @EmbeddedColumnNaming("omvang_%s")
            @Schema(
                    description = "Bron van het aantal exemplaren en portretten; null als die onbekend zijn",
                    nullable = true)
            Source omvangBron,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Waarvoor zij is gemaakt", examples = "[\"BINNEN\", \"BUITEN\"]")
            List<Uitvoering> uitvoering,

            @Schema(description = "Adres van de pagina erover", nullable = true)
            String url,

            @Schema(description = "Doel in de woorden van de bron", nullable = true)
            String doel,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Plaatsen in de volgorde van de kaart, niet van de tijd")
            List<Plaats> plaatsen,

            Source bron) {}

    protected ReizendeExpositie() {}

    ReizendeExpositie(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
