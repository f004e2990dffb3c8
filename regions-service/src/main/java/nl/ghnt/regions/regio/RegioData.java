package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the 28 regions with every spelling, and their municipalities where these follow from a source. */
@ApplicationScoped
class RegioData implements DataStep {

    /** The file with regions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
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
            Source bron) {}

    /** Another name as the file gives it. */
    record Alias(String naam, RegioNaam.Soort soort, Zekerheid zekerheid, String toelichting, Source bron) {}

    /** A Veilig Thuis region as the file gives it. */
    record VeiligThuis(String code, String naam, Zekerheid zekerheid, String toelichting, Source bron) {}

    /** The file with compositions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
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

    private final ProgrammeData data;
    private final RegioRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    RegioData(ProgrammeData data, RegioRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "regios";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        Samenstellingen bestand = data.read("samenstelling", Samenstellingen.class);
        Map<String, SamenstellingRij> samenstellingen = bestand.samenstellingen().stream()
                .collect(Collectors.toMap(SamenstellingRij::regio, Function.identity()));
        Instant nu = clock.instant();
        for (Rij rij : data.read("regios", Regios.class).regios()) {
            Regio regio = regio(rij, nu);
            SamenstellingRij samenstelling = samenstellingen.get(rij.code());
            Source bron = samenstelling.bron() == null ? bestand.aangekondigdIn() : samenstelling.bron();
            regio.legSamenstellingVast(
                    opgave(samenstelling),
                    Validity.between(samenstelling.beginGeldigheid(), samenstelling.eindeGeldigheid()),
                    Herkomst.programma(bron, nu));
            repository.persist(regio);
            outbox.append(RegioEvents.Ingesteld.of(regio));
        }
    }

    private static Regio regio(Rij rij, Instant nu) {
        Validity geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        Validity altijd = Validity.between(null, null);
        Regio regio = new Regio(
                rij.code(), rij.indeling(), rij.naam(), geldigheid, rij.begin(), Herkomst.programma(rij.bron(), nu));
        regio.legGrondslagVast(
                new RegioGrondslag.Opgave(rij.grondslag(), rij.grondslagZekerheid(), rij.grondslagOnbekendReden()),
                geldigheid,
                Herkomst.programma(rij.grondslagBron(), nu));
        rij.aliassen()
                .forEach(alias -> regio.vermeld(
                        new RegioNaam.Vermelding(alias.naam(), alias.soort(), alias.zekerheid(), alias.toelichting()),
                        altijd,
                        Herkomst.programma(alias.bron(), nu)));
        rij.veiligThuis()
                .forEach(koppeling -> regio.koppel(koppeling, geldigheid, Herkomst.programma(koppeling.bron(), nu)));
        return regio;
    }

    private static Samenstelling.Opgave opgave(SamenstellingRij rij) {
        return new Samenstelling.Opgave(
                rij.gemeenten(), rij.zekerheid(), rij.onbekendReden(), rij.veiligThuis(), rij.toelichting());
    }
}
