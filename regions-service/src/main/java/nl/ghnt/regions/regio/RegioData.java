package nl.ghnt.regions.regio;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.data.DataKind;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.IndelingService;

/** Brings in the 28 regions with every spelling, and their municipalities where these follow from a source. */
@Singleton
class RegioData extends DataStep {

    /** The file with regions. */
    record Regios(List<Rij> regios) {}

    /** One region as the file gives it. */
    record Rij(
            String code,
            String naam,
            String indeling,
            LocalDate beginGeldigheid,
            PartialDate begin,
            LocalDate eindeGeldigheid,
            RegioGrondslag.Soort grondslag,
            Zekerheid grondslagZekerheid,
            String grondslagOnbekendReden,
            Source grondslagBron,
            List<Alias> aliassen,
            List<VeiligThuis> veiligThuis,
            Source bron) {

        Validity geldigheid() {
            return Validity.between(beginGeldigheid, eindeGeldigheid);
        }
    }

    /** Another name as the file gives it. */
    record Alias(String naam, RegioNaam.Soort soort, Zekerheid zekerheid, String toelichting, Source bron) {}

    /** A Veilig Thuis region as the file gives it. */
    record VeiligThuis(String code, String naam, Zekerheid zekerheid, String toelichting, Source bron) {

        VeiligThuisKoppeling.Inhoud inhoud() {
            return new VeiligThuisKoppeling.Inhoud(code, naam, zekerheid, toelichting);
        }
    }

    /** The file with compositions. */
    record Samenstellingen(Source aangekondigdIn, List<SamenstellingRij> samenstellingen) {}

    /** One composition as the file gives it. */
    record SamenstellingRij(
            String regio,
            List<String> gemeenten,
            String onbekendReden,
            Zekerheid zekerheid,
            String veiligThuis,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            String toelichting,
            Source bron) {}

    private static final String VEILIG_THUIS = "VEILIG_THUIS-26";

    private final RegioRepository repository;
    private final IndelingService indelingen;
    private final Outbox outbox;

    RegioData(RegioRepository repository, IndelingService indelingen, Outbox outbox) {
        super("regios", 4, 30);
        this.repository = repository;
        this.indelingen = indelingen;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        Samenstellingen bestand = load.read("samenstelling", Samenstellingen.class);
        List<Rij> rijen = load.read("regios", Regios.class).regios();
        Set<Regio> geraakt = new LinkedHashSet<>();
        load.kind(Regio.class, Past.KEPT_ASIDE)
                .told(geraakt::add)
                .bring(
                        rijen,
                        rij -> new Regio(
                                rij.code(),
                                rij.indeling(),
                                rij.begin(),
                                Herkomst.programma(rij.bron(), load.moment())));
        Map<String, Regio> regios =
                repository.listAll().stream().collect(Collectors.toMap(Regio::code, regio -> regio));
        feiten(load, Bestaan.class, geraakt, "regio")
                .bring(
                        rijen,
                        rij -> new Bestaan(
                                regios.get(rij.code()),
                                rij.geldigheid(),
                                Herkomst.programma(rij.bron(), load.moment())));
        feiten(load, RegioNaam.class, geraakt, "regio", "vermelding.soort", "vermelding.naam")
                .bring(
                        rijen.stream().flatMap(RegioData::namen).toList(),
                        naam -> new RegioNaam(
                                regios.get(naam.regio()),
                                naam.vermelding(),
                                naam.geldigheid(),
                                Herkomst.programma(naam.bron(), load.moment())));
        feiten(load, RegioGrondslag.class, geraakt, "regio")
                .bring(
                        rijen,
                        rij -> new RegioGrondslag(
                                regios.get(rij.code()),
                                new RegioGrondslag.Opgave(
                                        rij.grondslag(), rij.grondslagZekerheid(), rij.grondslagOnbekendReden()),
                                rij.geldigheid(),
                                Herkomst.programma(rij.grondslagBron(), load.moment())));
        Validity veiligThuis =
                indelingen.find(VEILIG_THUIS).map(Indeling::geldigheid).orElseThrow();
        feiten(load, VeiligThuisKoppeling.class, geraakt, "regio", "inhoud.code")
                .bring(
                        rijen.stream()
                                .flatMap(rij -> rij.veiligThuis().stream().map(deel -> new Koppeling(rij, deel)))
                                .toList(),
                        koppeling -> new VeiligThuisKoppeling(
                                regios.get(koppeling.regio().code()),
                                koppeling.veiligThuis().inhoud(),
                                koppeling.regio().geldigheid().within(veiligThuis),
                                Herkomst.programma(koppeling.veiligThuis().bron(), load.moment())));
        feiten(load, Samenstelling.class, geraakt, "regio")
                .bring(
                        bestand.samenstellingen(),
                        rij -> new Samenstelling(
                                regios.get(rij.regio()),
                                opgave(rij),
                                Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid()),
                                Herkomst.programma(
                                        rij.bron() == null ? bestand.aangekondigdIn() : rij.bron(), load.moment())));
        vertel(geraakt, load.moment());
    }

    private static <F extends RegioFeit<F>> DataKind<F> feiten(
            DataLoad load, Class<F> soort, Set<Regio> geraakt, String... sleutel) {
        Consumer<F> raak = feit -> {
            feit.regio().gewijzigd(load.moment());
            geraakt.add(feit.regio());
        };
        return load.kind(soort, Past.AS_ROWS)
                .keyedBy(sleutel)
                .ours("wijziging is null")
                .told(raak)
                .gone(raak);
    }

    /** Only when all facts are there; a region of which none is left is told of to nobody. */
    private void vertel(Set<Regio> geraakt, Instant nu) {
        repository.flush();
        for (Regio regio : geraakt) {
            repository.getEntityManager().refresh(regio);
            if (regio.bestaat()) {
                outbox.append(
                        regio.geregistreerdOp().equals(nu)
                                ? RegioEvents.ingesteld(regio)
                                : RegioEvents.gewijzigd(regio, null, RegioEvents.PROGRAMMAGEGEVENS));
            }
        }
    }

    /** A name of a region, as a fact. */
    private record Naam(String regio, RegioNaam.Vermelding vermelding, Validity geldigheid, Source bron) {}

    /** A Veilig Thuis region with the region that it belongs to. */
    private record Koppeling(Rij regio, VeiligThuis veiligThuis) {}

    private static Stream<Naam> namen(Rij rij) {
        Validity altijd = Validity.between(null, null);
        return Stream.concat(
                Stream.of(new Naam(
                        rij.code(),
                        RegioNaam.Vermelding.canoniek(rij.naam()),
                        Validity.from(rij.beginGeldigheid()),
                        rij.bron())),
                rij.aliassen().stream()
                        .map(alias -> new Naam(
                                rij.code(),
                                new RegioNaam.Vermelding(
                                        alias.naam(), alias.soort(), alias.zekerheid(), alias.toelichting()),
                                altijd,
                                alias.bron())));
    }

    private static Samenstelling.Opgave opgave(SamenstellingRij rij) {
        return new Samenstelling.Opgave(
                rij.gemeenten(), rij.zekerheid(), rij.onbekendReden(), rij.veiligThuis(), rij.toelichting());
    }
}
