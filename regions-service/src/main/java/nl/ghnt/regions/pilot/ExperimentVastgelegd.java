package nl.ghnt.regions.pilot;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** A series of experiments of another than the programme was recorded. */
record ExperimentVastgelegd(String code, String naam, String eigenaar, int aantal, List<String> regios)
        implements DomainEvent {

    static ExperimentVastgelegd of(Experiment experiment) {
        Experiment.Inhoud inhoud = experiment.inhoud();
        return new ExperimentVastgelegd(
                inhoud.code(), inhoud.naam(), inhoud.eigenaar(), inhoud.aantal(), inhoud.regios());
    }

    @Override
    public String type() {
        return "experiment.vastgelegd.v1";
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String resource() {
        return Experiment.pad(code);
    }

    @Override
    public Audience audience() {
        return Audience.everybody();
    }
}
