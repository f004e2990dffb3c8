package nl.ghnt.regions.netwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Melding;

/** What others hear of networks and regional meetings. */
final class NetwerkEvents {

    private NetwerkEvents() {}

    /** A network was recorded, changed or ended. */
    record Gewijzigd(
            UUID netwerk,
            String regio,
            Netwerk.Soort soort,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            List<Partnersector> sectoren,
            int aantalPartners) {

        static Melding of(NetwerkBeeld beeld) {
            Netwerk netwerk = beeld.netwerk();
            return Melding.openbaar(
                    "netwerk.gewijzigd.v1",
                    Netwerk.pad(netwerk.id()),
                    new Gewijzigd(
                            netwerk.id(),
                            netwerk.regio(),
                            netwerk.soort(),
                            netwerk.geldigheid().begin(),
                            netwerk.geldigheid().end(),
                            beeld.sectoren(),
                            beeld.partners().size()));
        }
    }

    /** A regional meeting was planned, held, changed or cancelled. */
    record BijeenkomstGewijzigd(
            UUID bijeenkomst,
            String regio,
            RegionaleBijeenkomst.Soort soort,
            RegionaleBijeenkomst.Status status,
            LocalDate geplandeDatum,
            LocalDate gehoudenDatum) {

        static Melding of(RegionaleBijeenkomst bijeenkomst) {
            RegionaleBijeenkomst.Inhoud inhoud = bijeenkomst.inhoud();
            return Melding.openbaar(
                    "regionale-bijeenkomst.gewijzigd.v1",
                    RegionaleBijeenkomst.pad(bijeenkomst.id()),
                    new BijeenkomstGewijzigd(
                            bijeenkomst.id(),
                            bijeenkomst.regio(),
                            inhoud.soort(),
                            bijeenkomst.status(),
                            inhoud.geplandeDatum(),
                            inhoud.gehoudenDatum()));
        }
    }
}
