package nl.ghnt.reporting.expositie;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** An exposition that travels; its places stand in printed order, which is not that of time. */
@Entity
@Table(name = "expositie")
@SQLRestriction("vervallen_op is null")
public class ReizendeExpositie {

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

    @Id
    private String code;

    private String naam;
    private String periode;
    private LocalDate begin;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "begin_bron_document"))
    @AttributeOverride(name = "plaats", column = @Column(name = "begin_bron_plaats"))
    private Source beginBron;

    private String exemplaren;

    @Column(name = "aantal_portretten")
    private Integer aantalPortretten;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "omvang_bron_document"))
    @AttributeOverride(name = "plaats", column = @Column(name = "omvang_bron_plaats"))
    private Source omvangBron;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> uitvoering;

    private String url;
    private String doel;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Plaats> plaatsen;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected ReizendeExpositie() {}

    ReizendeExpositie(ExpositieData.Rij rij, List<Plaats> plaatsen, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.periode = rij.periode();
        this.begin = rij.begin();
        this.beginBron = rij.beginBron();
        this.exemplaren = rij.exemplaren();
        this.aantalPortretten = rij.aantalPortretten();
        this.omvangBron = rij.omvangBron();
        this.uitvoering = rij.uitvoering().stream().map(Uitvoering::name).toList();
        this.url = rij.url();
        this.doel = rij.doel();
        this.plaatsen = List.copyOf(plaatsen);
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    ExpositieResource.Response toResponse() {
        return new ExpositieResource.Response(
                code,
                naam,
                periode,
                begin,
                beginBron,
                exemplaren,
                aantalPortretten,
                omvangBron,
                uitvoering.stream().map(Uitvoering::valueOf).toList(),
                url,
                doel,
                plaatsen,
                bron,
                geregistreerdOp);
    }

    public String naam() {
        return naam;
    }

    /** Years in EDTF. */
    public String periode() {
        return periode;
    }

    public LocalDate begin() {
        return begin;
    }

    public List<Plaats> plaatsen() {
        return plaatsen;
    }

    long version() {
        return version;
    }
}
