package nl.ghnt.regions.indeling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the 26 Veilig Thuis regions of 2021 and the 35 centre municipalities of 2022. */
@Singleton
class LedenData extends DataStep {

    /** The file with Veilig Thuis regions. */
    record VeiligThuis(Source bron, List<VeiligThuisRij> regios) {}

    /** One Veilig Thuis region as the file gives it. */
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
            return new Lid(
                    code, naam, jaarcode, null, null, opmerking, later, geldigheid.begin(), geldigheid.end(), bron);
        }
    }

    /** The file with centre municipalities. */
    record Centrumgemeenten(
            String indeling, LocalDate peildatum, Source bron, List<CentrumgemeenteRij> centrumgemeenten) {}

    /** One centre municipality as the file gives it. */
    record CentrumgemeenteRij(
            String gemeente, String naam, String regio, Zekerheid regioZekerheid, String regioToelichting) {

        Lid lid(Validity geldigheid, Source bron) {
            return new Lid(
                    gemeente,
                    naam,
                    null,
                    regio,
                    regioZekerheid,
                    regioToelichting,
                    null,
                    geldigheid.begin(),
                    geldigheid.end(),
                    bron);
        }
    }

    private final IndelingRepository indelingen;

    LedenData(IndelingRepository indelingen) {
        super("leden-van-indelingen", 2, 11);
        this.indelingen = indelingen;
    }

    @Override
    public void load(DataLoad load) {
        VeiligThuis veiligThuis = load.read("veilig-thuis-regios", VeiligThuis.class);
        Centrumgemeenten centrum = load.read("centrumgemeenten", Centrumgemeenten.class);
        load.kind(IndelingLid.class, Past.AS_ROWS)
                .keyedBy("indeling", "lid.code")
                .bring(
                        Stream.concat(
                                        veiligThuis.regios().stream()
                                                .map(rij -> new Plaats(
                                                        rij.indeling(),
                                                        rij.lid(geldigheid(rij.indeling()), veiligThuis.bron()))),
                                        centrum.centrumgemeenten().stream()
                                                .map(rij -> new Plaats(
                                                        centrum.indeling(),
                                                        rij.lid(geldigheid(centrum.indeling()), centrum.bron()))))
                                .toList(),
                        plaats -> new IndelingLid(plaats.indeling(), plaats.lid(), load.moment()));
    }

    /** A member with the partition that it stands in. */
    private record Plaats(String indeling, Lid lid) {}

    private Validity geldigheid(String indeling) {
        return indelingen.get(indeling).geldigheid();
    }
}
