package nl.ghnt.regions.regio;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Bijgehouden;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Tijdlijn;
import nl.ghnt.regions.feit.Zekerheid;

/**
 * A region of the programme. Its code never changes (R324); all else that is said of it are facts over time, of which
 * none is ever changed or deleted.
 */
@Entity
public class Regio extends Bijgehouden {

    @Id
    private String code;

    private String indeling;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Embedded
    private Source bron;

    @OneToMany(mappedBy = "regio", cascade = CascadeType.PERSIST)
    private Set<Bestaan> bestaan = new LinkedHashSet<>();

    @OneToMany(mappedBy = "regio", cascade = CascadeType.PERSIST)
    private Set<RegioNaam> namen = new LinkedHashSet<>();

    @OneToMany(mappedBy = "regio", cascade = CascadeType.PERSIST)
    private Set<RegioGrondslag> grondslagen = new LinkedHashSet<>();

    @OneToMany(mappedBy = "regio", cascade = CascadeType.PERSIST)
    private Set<VeiligThuisKoppeling> veiligThuis = new LinkedHashSet<>();

    @OneToMany(mappedBy = "regio", cascade = CascadeType.PERSIST)
    private Set<Samenstelling> samenstellingen = new LinkedHashSet<>();

    protected Regio() {}

    /** A region of which the facts follow. */
    Regio(String code, String indeling, PartialDate beginInBron, Herkomst herkomst) {
        super(herkomst.geregistreerdOp());
        this.code = code;
        this.indeling = indeling;
        this.beginInBron = beginInBron;
        this.bron = herkomst.bron();
    }

    /** A region that begins, with its name; further facts follow. */
    Regio(String code, String indeling, String naam, Validity geldigheid, Herkomst herkomst) {
        this(code, indeling, null, herkomst);
        this.bestaan.add(new Bestaan(this, geldigheid, herkomst));
        vermeld(RegioNaam.Vermelding.canoniek(naam), Validity.from(geldigheid.begin()), herkomst);
    }

    void vermeld(RegioNaam.Vermelding vermelding, Validity geldigheid, Herkomst herkomst) {
        namen.add(new RegioNaam(this, vermelding, geldigheid, herkomst));
    }

    /** Whether it is taken to exist, now or ever. */
    boolean bestaat() {
        return bestaanVolgensNu().isPresent();
    }

    void legGrondslagVast(RegioGrondslag.Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        grondslagen.add(new RegioGrondslag(this, opgave, geldigheid, herkomst));
    }

    void legSamenstellingVast(Samenstelling.Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        samenstellingen.add(new Samenstelling(this, opgave, geldigheid, herkomst));
    }

    /** From a day on the region has another name; the old one still leads to it. */
    public void hernoem(String naam, LocalDate ingang, Herkomst herkomst) {
        eisBestaatOp(ingang);
        Set<RegioNaam> tijdlijn = new LinkedHashSet<>(canonieke().toList());
        boolean gelijk = tijdlijn.stream()
                .anyMatch(huidige -> huidige.staat()
                        && huidige.geldigheid().includes(ingang)
                        && huidige.naam().equals(naam));
        Fout.NAAM_ONGEWIJZIGD.unless(!gelijk, "De regio heet op " + ingang + " al '" + naam + "'.");
        RegioNaam nieuw = new RegioNaam(this, RegioNaam.Vermelding.canoniek(naam), Validity.from(ingang), herkomst);
        new Tijdlijn<>(tijdlijn).vervang(nieuw, herkomst);
        namen.addAll(tijdlijn);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** From a day on another spelling leads to the region too. */
    public void vermeldOok(String naam, LocalDate ingang, Herkomst herkomst) {
        eisBestaatOp(ingang);
        boolean bekend = namen.stream()
                .anyMatch(vermelding -> vermelding.staat() && vermelding.naam().equals(naam));
        Fout.NAAM_ONGEWIJZIGD.unless(!bekend, "'" + naam + "' leidt al naar deze regio.");
        vermeld(
                new RegioNaam.Vermelding(naam, RegioNaam.Soort.SPELLING, Zekerheid.ZEKER, null),
                Validity.from(ingang),
                herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** From a day on the region is organised by something else. */
    public void wijzigGrondslag(RegioGrondslag.Opgave opgave, LocalDate ingang, Herkomst herkomst) {
        eisBestaatOp(ingang);
        new Tijdlijn<>(grondslagen)
                .vervang(new RegioGrondslag(this, opgave, Validity.from(ingang), herkomst), herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** From a day on the region consists of other municipalities. */
    public void wijzigSamenstelling(Samenstelling.Opgave opgave, LocalDate ingang, Herkomst herkomst) {
        eisBestaatOp(ingang);
        new Tijdlijn<>(samenstellingen)
                .vervang(new Samenstelling(this, opgave, Validity.from(ingang), herkomst), herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** From a day on the region no longer exists, and nothing more is said of it. */
    public void beeindig(LocalDate einde, Herkomst herkomst) {
        eisBestaatOp(einde);
        Fout.INGANG_VOOR_BEGIN.unless(
                !einde.equals(bestaanVolgensNu().orElseThrow().begin()),
                "Regio '" + code + "' begint op " + einde + ".");
        Fout.WIJZIGING_OVERLAPT.unless(
                canonieke()
                        .filter(Feit::staat)
                        .allMatch(naam -> naam.geldigheid().begin().isBefore(einde)),
                "Regio '" + code + "' krijgt na " + einde + " nog een andere naam.");
        new Tijdlijn<>(bestaan).beeindig(einde, herkomst);
        new Tijdlijn<>(namen).sluitAf(einde, herkomst);
        new Tijdlijn<>(grondslagen).sluitAf(einde, herkomst);
        new Tijdlijn<>(veiligThuis).sluitAf(einde, herkomst);
        new Tijdlijn<>(samenstellingen).sluitAf(einde, herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** Holds when the region exists on a day, by what stands now. */
    void eisBestaatOp(LocalDate dag) {
        Validity nu = bestaanVolgensNu().orElseThrow();
        Fout.INGANG_VOOR_BEGIN.unless(
                nu.begin() == null || !dag.isBefore(nu.begin()), "Regio '" + code + "' begint op " + nu.begin() + ".");
        if (nu.end() != null && !dag.isBefore(nu.end())) {
            throw Fout.REGIO_BEEINDIGD
                    .because("Regio '" + code + "' bestaat sinds " + nu.end() + " niet meer.")
                    .with("eindeGeldigheid", nu.end());
        }
    }

    private Optional<Validity> bestaanVolgensNu() {
        return bestaan.stream().filter(Feit::staat).map(Feit::geldigheid).findFirst();
    }

    /** The period in which it exists by what was known at a moment; empty when the region was not known then. */
    public Optional<Validity> bestaanVolgens(Instant moment) {
        return bestaan.stream()
                .filter(feit -> feit.bekendOp(moment))
                .map(Feit::geldigheid)
                .max(Comparator.comparing(Validity::begin));
    }

    /** The day closest to {@code dag} on which the region exists. */
    LocalDate dichtstbijzijndeDag(LocalDate dag, Instant bekendOp) {
        Validity periode = bestaanVolgens(bekendOp).orElseThrow();
        if (periode.end() != null && !dag.isBefore(periode.end())) {
            return periode.end().minusDays(1);
        }
        return periode.begin() != null && dag.isBefore(periode.begin()) ? periode.begin() : dag;
    }

    Collection<RegioNaam> staandeNamen() {
        return namen.stream()
                .filter(Feit::staat)
                .sorted(Comparator.comparing(RegioNaam::soort).thenComparing(RegioNaam::naam))
                .toList();
    }

    private Stream<RegioNaam> canonieke() {
        return namen.stream().filter(RegioNaam::isCanoniek);
    }

    public String code() {
        return code;
    }

    /** Code of the partition that it belongs to. */
    public String indeling() {
        return indeling;
    }

    /** The beginning as precisely as the source gives it; null when the source gives a day or none. */
    public PartialDate beginInBron() {
        return beginInBron;
    }

    public Source bron() {
        return bron;
    }
}
