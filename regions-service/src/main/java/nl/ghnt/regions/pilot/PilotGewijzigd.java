package nl.ghnt.regions.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Melding;

/** A pilot was recorded or changed: the full state, without what it says in words. */
record PilotGewijzigd(
        UUID pilot,
        String code,
        String naam,
        String regio,
        Pilot.Soort soort,
        String gemeente,
        List<String> themas,
        PilotStand.Status status,
        LocalDate statusPeildatum,
        LocalDate startdatum,
        LocalDate verlengdTotDatum,
        LocalDate structureelVanafDatum) {

    static Melding of(PilotBeeld beeld) {
        Pilot pilot = beeld.pilot();
        List<PilotStand> standen = beeld.standen();
        PilotStand.Inhoud laatste =
                standen.isEmpty() ? null : standen.get(standen.size() - 1).inhoud();
        List<Verlenging> verlengingen = pilot.verlengingen(beeld.blik().beschikbaarOp());
        return Melding.openbaar(
                "pilot.gewijzigd.v1",
                Pilot.pad(pilot.id()),
                new PilotGewijzigd(
                        pilot.id(),
                        pilot.code(),
                        pilot.inhoud().naam(),
                        pilot.regio(),
                        pilot.soort(),
                        pilot.inhoud().gemeente(),
                        pilot.inhoud().themas(),
                        laatste == null ? null : laatste.status(),
                        laatste == null ? null : laatste.peildatum(),
                        ingang(beeld, PilotStand.Status.GESTART),
                        verlengingen.isEmpty()
                                ? null
                                : verlengingen.get(verlengingen.size() - 1).totDatum(),
                        ingang(beeld, PilotStand.Status.STRUCTUREEL)));
    }

    private static LocalDate ingang(PilotBeeld beeld, PilotStand.Status status) {
        return beeld.bereikt(status).map(stand -> stand.inhoud().ingangsdatum()).orElse(null);
    }
}
