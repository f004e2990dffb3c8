package nl.ghnt.regions.netwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

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
            implements DomainEvent {

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
        public String key() {
            return netwerk.toString();
        }

        @Override
        public String resource() {
            return Netwerk.pad(netwerk);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
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
            implements DomainEvent {

        static BijeenkomstGewijzigd of(RegionaleBijeenkomst bijeenkomst) {
            return new BijeenkomstGewijzigd(
                    bijeenkomst.id(),
                    bijeenkomst.regio(),
                    bijeenkomst.soort().name(),
                    bijeenkomst.status().name(),
                    bijeenkomst.geplandeDatum(),
                    bijeenkomst.gehoudenDatum());
        }

        @Override
        public String type() {
            return "regionale-bijeenkomst.gewijzigd.v1";
        }

        @Override
        public String key() {
            return bijeenkomst.toString();
        }

        @Override
        public String resource() {
            return RegionaleBijeenkomst.pad(bijeenkomst);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
