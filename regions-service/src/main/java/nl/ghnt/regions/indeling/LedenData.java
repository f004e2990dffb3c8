package nl.ghnt.regions.indeling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the 26 Veilig Thuis regions of 2021 and the 35 centre municipalities of 2022. */
@ApplicationScoped
class LedenData implements DataStep {

    /** The file with Veilig Thuis regions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VeiligThuis(Source bron, List<VeiligThuisRij> regios) {}

    /** One Veilig Thuis region as the file gives it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VeiligThuisRij(
            String code,
            String jaarcode,
            String naam,
            String indeling,
            Later latereNaam,
            Later laterOpgegaanIn,
            String opmerking) {

        Lid lid(Validity geldigheid, Source bron) {
            Later later = laterOpgegaanIn == null ? latereNaam : laterOpgegaanIn;
            return new Lid(code, naam, jaarcode, null, null, opmerking, later, geldigheid, bron);
        }
    }

    /** The file with centre municipalities. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Centrumgemeenten(
            String indeling, LocalDate peildatum, Source bron, List<CentrumgemeenteRij> centrumgemeenten) {}

    /** One centre municipality as the file gives it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CentrumgemeenteRij(
            String gemeente, String naam, String regio, Zekerheid regioZekerheid, String regioToelichting) {

        Lid lid(Validity geldigheid, Source bron) {
            return new Lid(gemeente, naam, null, regio, regioZekerheid, regioToelichting, null, geldigheid, bron);
        }
    }

    private final ProgrammeData data;
    private final IndelingRepository indelingen;
    private final IndelingLidRepository repository;
    private final Clock clock;

    LedenData(ProgrammeData data, IndelingRepository indelingen, IndelingLidRepository repository, Clock clock) {
        this.data = data;
        this.indelingen = indelingen;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leden-van-indelingen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void load() {
        VeiligThuis veiligThuis = data.read("veilig-thuis-regios", VeiligThuis.class);
        veiligThuis
                .regios()
                .forEach(rij -> persist(rij.indeling(), rij.lid(geldigheid(rij.indeling()), veiligThuis.bron())));
        Centrumgemeenten centrum = data.read("centrumgemeenten", Centrumgemeenten.class);
        centrum.centrumgemeenten()
                .forEach(rij -> persist(centrum.indeling(), rij.lid(geldigheid(centrum.indeling()), centrum.bron())));
    }

    private Validity geldigheid(String indeling) {
        return indelingen.get(indeling).geldigheid();
    }

    private void persist(String indeling, Lid lid) {
        repository.persist(new IndelingLid(indeling, lid, clock.instant()));
    }
}
