package nl.ghnt.regions.begrip;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Edtf;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Geheugen;
import nl.ghnt.regions.feit.Versie;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A term or instrument of the programme, such as MDA++ (R220) or the kwaliteitskader (R227). */
@Entity
@EntityListeners(Geheugen.class)
public class Begrip implements Versioned, Versie {

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

    @Id
    private UUID id;

    private String code;

    private String naam;
    private String uitleg;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "andere_namen")
    private List<Naam> andereNamen;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Betrokkene> betrokkenen;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "ingevuld_door")
    private List<Niveau> ingevuldDoor;

    private String volgt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stap> levensloop;

    @Embedded
    private Source bron;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @LapsedAt
    @Column(name = "vervallen_op", insertable = false, updatable = false)
    private Instant vervallenOp;

    @Version
    private long version;

    protected Begrip() {}

    Begrip(BegripData.Rij rij, Instant nu) {
        this.id = Identifiers.next();
        this.code = rij.code();
        this.naam = rij.naam();
        this.uitleg = rij.uitleg();
        this.andereNamen = rij.andereNamen();
        this.betrokkenen = rij.betrokkenen();
        this.ingevuldDoor = rij.ingevuldDoor();
        this.volgt = rij.volgt();
        this.levensloop = rij.levensloop();
        this.bron = rij.bron();
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /**
     * It came further.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when this step was recorded already
     */
    void kwamVerder(Stap stap, Instant nu) {
        Fout.STAP_BESTAAT_AL.unless(
                !levensloop.contains(stap), "Dat " + naam + " '" + stap.stand() + "' was, is al vastgelegd.");
        List<Stap> verder = new ArrayList<>(levensloop);
        verder.add(stap);
        levensloop = verder;
        gewijzigdOp = nu;
    }

    @Override
    public UUID rij() {
        return id;
    }

    /** Moment from which this was no longer told; null for the version that stands. */
    Instant vervallenOp() {
        return vervallenOp;
    }

    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    /** What it means; null when no source says. */
    String uitleg() {
        return uitleg;
    }

    List<Naam> andereNamen() {
        return andereNamen;
    }

    List<Betrokkene> betrokkenen() {
        return betrokkenen;
    }

    /** Who fills it in; empty when it is nothing to fill in. */
    List<Niveau> ingevuldDoor() {
        return ingevuldDoor;
    }

    /** Code of the instrument that this one follows (R205); null when none. */
    String volgt() {
        return volgt;
    }

    /** How far it came, in the order of recording. */
    List<Stap> levensloop() {
        return levensloop;
    }

    Source bron() {
        return bron;
    }

    @Override
    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    String pad() {
        return "/begrippen/" + code;
    }
}
