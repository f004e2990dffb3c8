package nl.ghnt.regions.pilot;

import java.util.List;
import nl.ghnt.regions.Melding;

/** A series of experiments of another than the programme was recorded. */
record ExperimentVastgelegd(String code, String naam, String eigenaar, int aantal, List<String> regios) {

    static Melding of(Experiment experiment) {
        Experiment.Inhoud inhoud = experiment.inhoud();
        return Melding.openbaar(
                "experiment.vastgelegd.v1",
                Experiment.pad(inhoud.code()),
                new ExperimentVastgelegd(
                        inhoud.code(), inhoud.naam(), inhoud.eigenaar(), inhoud.aantal(), inhoud.regios()));
    }
}
