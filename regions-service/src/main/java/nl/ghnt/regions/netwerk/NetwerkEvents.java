package nl.ghnt.regions.netwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stukmelding;

/** What others hear of networks and regional meetings. */
final class NetwerkEvents {

    private NetwerkEvents() {}

    /** A network was recorded, changed or ended. */
    record Gewijzigd(
            UUID netwerk,
            String regio,
            String soort,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            List<Partnersector> sectoren,
            int aantalPartners)
            implements Stukmelding.Openbaar {

        static Gewijzigd of(NetwerkBeeld beeld) {
            Netwerk netwerk = beeld.netwerk();
            return new Gewijzigd(
                    netwerk.id(),
                    netwerk.regio(),
                    netwerk.soort().name(),
                    netwerk.geldigheid().begin(),
                    netwerk.geldigheid().end(),
                    beeld.sectoren(),
                    beeld.partners().size());
        }

        @Override
        public String type() {
            return "netwerk.gewijzigd.v1";
        }

        @Override
        public String resource() {
            return Netwerk.pad(netwerk);
        }
    }

    /** A regional meeting was planned, held, changed or cancelled. */
    record BijeenkomstGewijzigd(
            UUID bijeenkomst,
            String regio,
            String soort,
            String status,
            LocalDate geplandeDatum,
            LocalDate gehoudenDatum)
            implements Stukmelding.Openbaar {

        static BijeenkomstGewijzigd of(RegionaleBijeenkomst bijeenkomst) {
            RegionaleBijeenkomst.Inhoud inhoud = bijeenkomst.inhoud();
            return new BijeenkomstGewijzigd(
                    bijeenkomst.id(),
                    bijeenkomst.regio(),
                    inhoud.soort().name(),
                    bijeenkomst.status().name(),
                    inhoud.geplandeDatum(),
                    inhoud.gehoudenDatum());
        }

        @Override
        public String type() {
            return "regionale-bijeenkomst.gewijzigd.v1";
        }

        @Override
        public String resource() {
            return RegionaleBijeenkomst.pad(bijeenkomst);
        }
    }
}
