package nl.ghnt.regions.pilot;

import java.util.List;
import nl.ghnt.regions.feit.Blik;

/**
 * How many pilots there are on a day (C7): those planned or running and beyond, not the reference methods.
 *
 * @param pilots those that count, as seen
 * @param referenties methods that they are compared with, as seen
 */
record PilotTelling(Blik blik, List<PilotBeeld> pilots, List<PilotBeeld> referenties) {

    static PilotTelling van(List<Pilot> alle, Blik blik) {
        List<PilotBeeld> gezien = alle.stream()
                .map(pilot -> PilotBeeld.van(pilot, blik))
                .filter(beeld -> beeld.stand().isPresent())
                .toList();
        return new PilotTelling(
                blik,
                gezien.stream()
                        .filter(beeld -> beeld.pilot().soort().teltAlsPilot())
                        .toList(),
                gezien.stream()
                        .filter(beeld -> !beeld.pilot().soort().teltAlsPilot())
                        .toList());
    }

    int aantal(Pilot.Soort soort) {
        return (int)
                pilots.stream().filter(beeld -> beeld.pilot().soort() == soort).count();
    }

    int aantal(PilotStand.Status status) {
        return (int) pilots.stream()
                .filter(beeld -> beeld.stand().orElseThrow().status() == status)
                .count();
    }
}
