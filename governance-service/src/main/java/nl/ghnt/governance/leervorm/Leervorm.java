package nl.ghnt.governance.leervorm;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A way in which the learning circles are set up, in a period (R105). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Leervorm {

    @Id
    private String code;

    private String naam;

    @Embedded
    private Validity geldigheid;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Column(name = "begin_toelichting")
    private String beginToelichting;

    @Column(name = "einde_bron")
    private PartialDate eindeInBron;

    @Column(name = "einde_toelichting")
    private String eindeToelichting;

    @Column(name = "doelen_per_bijeenkomst")
    private String doelenPerBijeenkomst;

    @Column(name = "doelgroep_verplicht")
    private boolean doelgroepVerplicht;

    @Column(name = "minimum_regios")
    private Integer minimumRegios;

    @Column(name = "maximum_regios")
    private Integer maximumRegios;

    @Embedded
    @EmbeddedColumnNaming("regios_%s")
    private Source regiosBron;

    @Column(name = "aantal_rondes")
    private Integer aantalRondes;

    @Column(name = "aantal_plekken")
    private Integer aantalPlekken;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> doelgroepen;

    @Embedded
    @EmbeddedColumnNaming("doelgroepen_%s")
    private Source doelgroepenBron;

    @Column(name = "reden_wijziging")
    private String redenWijziging;

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

    protected Leervorm() {}

    Leervorm(LeervormData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.beginToelichting = rij.beginToelichting();
        this.eindeInBron = rij.einde();
        this.eindeToelichting = rij.eindeToelichting();
        this.doelenPerBijeenkomst = rij.doelenPerBijeenkomst();
        this.doelgroepVerplicht = rij.doelgroepVerplicht();
        this.minimumRegios = rij.minimumRegios();
        this.maximumRegios = rij.maximumRegios();
        this.regiosBron = rij.regiosBron();
        this.aantalRondes = rij.aantalRondes();
        this.aantalPlekken = rij.aantalPlekken();
        this.doelgroepen = rij.doelgroepen();
        this.doelgroepenBron = rij.doelgroepenBron();
        this.redenWijziging = rij.redenWijziging();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    LeervormApi.Response toResponse() {
        return new LeervormApi.Response(
                code,
                naam,
                doelenPerBijeenkomst,
                doelgroepVerplicht,
                doelgroepen,
                doelgroepenBron,
                minimumRegios,
                maximumRegios,
                regiosBron,
                aantalRondes,
                aantalPlekken,
                redenWijziging,
                beginInBron == null ? null : beginInBron.edtf(),
                geldigheid.begin(),
                beginToelichting,
                eindeInBron == null ? null : eindeInBron.edtf(),
                geldigheid.end(),
                eindeToelichting,
                bron,
                geregistreerdOp);
    }

    long version() {
        return version;
    }
}
