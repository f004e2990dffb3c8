package nl.ghnt.regions.begrip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Edtf;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Bijgehouden;
import nl.ghnt.regions.feit.Geheugen;
import nl.ghnt.regions.feit.Versie;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A term or instrument of the programme, such as MDA++ (R220) or the kwaliteitskader (R227). */
@Entity
@EntityListeners(Geheugen.class)
public class Begrip extends Bijgehouden implements Versie {

    /** What a party did for an instrument; developing and supporting are two roles (R230). */
    @Schema(name = "BegripRol")
    enum Rol {
        ONTWIKKELAAR,
        ONDERSTEUNER,
        VASTSTELLER
    }

    /** Who fills in an instrument (R229). */
    @Schema(name = "BegripNiveau")
    enum Niveau {
        GEMEENTE,
        REGIO
    }

    /** Another name (C14, C15). */
    @Schema(name = "BegripNaam", description = "Andere naam van hetzelfde begrip")
    record Naam(
            @Schema(description = "De naam") String naam,

            @Schema(description = "Hoe zeker het dezelfde is")
            Zekerheid zekerheid,

            @Schema(
                    description = "Waarom het voor hetzelfde wordt gehouden; null als de bron het zegt",
                    nullable = true)
            String toelichting,

            Source bron) {}

    /** A party to an instrument. */
    @Schema(name = "BegripBetrokkene", description = "Wie wat voor een instrument deed")
    record Betrokkene(
            @Schema(description = "Wat deze partij deed") Rol rol,
            @Schema(description = "Naam van de partij") String naam,
            Source bron) {}

    /** How far an instrument was (R223, R228, C13): planned and actual moment apart, as the source gives them. */
    @Schema(name = "BegripStap", description = "Hoe ver een instrument op een moment was")
    record Stap(
            @NotBlank @Size(max = 100) @Schema(description = "Hoe ver het was", examples = "ZILVEREN_VERSIE")
            String stand,

            @Size(max = 40)
            @Edtf
            @Schema(
                    description = "Wanneer (EDTF); null als het onbekend is of nog niet zo ver",
                    pattern = Stap.EDTF,
                    nullable = true)
            String moment,

            @Size(max = 40) @Edtf @Schema(description = "Gepland moment (EDTF)", pattern = Stap.EDTF, nullable = true)
            String gepland,

            @Size(max = 500) @Schema(description = "Gepland moment in woorden van de bron", nullable = true)
            String geplandTekst,

            @Size(max = 500) @Schema(description = "Waarom het moment onbekend is", nullable = true)
            String onbekendReden,

            @NotNull @Valid Source bron) {

        private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?";
        private static final String EDTF = DATE + "(/" + DATE + ")?";
    }

    /** What the sources say of a term. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code", examples = "MDA_PLUS_PLUS")
            String code,

            @Schema(description = "Naam", examples = "MDA++")
            String naam,

            @Schema(description = "Wat het betekent; null als geen bron het zegt", nullable = true)
            String uitleg,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Column(name = "andere_namen")
            @Schema(description = "Andere namen")
            List<Naam> andereNamen,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Wie het maakte, ondersteunde en vaststelde; leeg als geen bron het zegt")
            List<Betrokkene> betrokkenen,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Column(name = "ingevuld_door")
            @Schema(description = "Wie het invult; leeg als er niets in te vullen is")
            List<Niveau> ingevuldDoor,

            @Schema(description = "Code van het instrument dat het volgt; null als er geen is", nullable = true)
            String volgt,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Hoe ver het kwam; leeg als geen bron het zegt")
            List<Stap> levensloop,

            Source bron) {

        private Inhoud met(Stap stap) {
            List<Stap> verder =
                    Stream.concat(levensloop.stream(), Stream.of(stap)).toList();
            return new Inhoud(code, naam, uitleg, andereNamen, betrokkenen, ingevuldDoor, volgt, verder, bron);
        }
    }

    @Id
    private UUID id;

    @Embedded
    private Inhoud inhoud;

    @LapsedAt
    @Column(name = "vervallen_op", insertable = false, updatable = false)
    private Instant vervallenOp;

    protected Begrip() {}

    Begrip(Inhoud inhoud, Instant nu) {
        super(nu);
        this.id = Identifiers.next();
        this.inhoud = inhoud;
    }

    /**
     * It came further.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when this step was recorded already
     */
    void kwamVerder(Stap stap, Instant nu) {
        Fout.STAP_BESTAAT_AL.unless(
                !inhoud.levensloop().contains(stap),
                "Dat " + inhoud.naam() + " '" + stap.stand() + "' was, is al vastgelegd.");
        inhoud = inhoud.met(stap);
        gewijzigd(nu);
    }

    @Override
    public UUID rij() {
        return id;
    }

    Inhoud inhoud() {
        return inhoud;
    }

    String pad() {
        return "/begrippen/" + inhoud.code();
    }
}
