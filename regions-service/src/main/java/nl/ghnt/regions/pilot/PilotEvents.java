package nl.ghnt.regions.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stukmelding;

/** What others hear of pilots. */
final class PilotEvents {

    private PilotEvents() {}

    /** A pilot was recorded or changed: the full state, without what it says in words. */
    record Gewijzigd(
            UUID pilot,
            String code,
            String naam,
            String regio,
            String soort,
            String gemeente,
            List<String> themas,
            String status,
            LocalDate statusPeildatum,
            LocalDate startdatum,
            LocalDate verlengdTotDatum,
            LocalDate structureelVanafDatum)
            implements Stukmelding.Openbaar {

        static Gewijzigd of(PilotBeeld beeld) {
            Pilot pilot = beeld.pilot();
            List<PilotStand> standen = beeld.standen();
            PilotStand laatste = standen.isEmpty() ? null : standen.get(standen.size() - 1);
            List<Verlenging> verlengingen = pilot.verlengingen(beeld.blik().beschikbaarOp());
            return new Gewijzigd(
                    pilot.id(),
                    pilot.code(),
                    pilot.inhoud().naam(),
                    pilot.regio(),
                    pilot.soort().name(),
                    pilot.inhoud().gemeente(),
                    pilot.inhoud().themas(),
                    laatste == null ? null : laatste.status().name(),
                    laatste == null ? null : laatste.inhoud().peildatum(),
                    ingang(beeld, PilotStand.Status.GESTART),
                    verlengingen.isEmpty()
                            ? null
                            : verlengingen.get(verlengingen.size() - 1).totDatum(),
                    ingang(beeld, PilotStand.Status.STRUCTUREEL));
        }

        private static LocalDate ingang(PilotBeeld beeld, PilotStand.Status status) {
            return beeld.bereikt(status)
                    .map(stand -> stand.inhoud().ingangsdatum())
                    .orElse(null);
        }

        @Override
        public String type() {
            return "pilot.gewijzigd.v1";
        }

        @Override
        public String resource() {
            return Pilot.pad(pilot);
        }
    }
}
