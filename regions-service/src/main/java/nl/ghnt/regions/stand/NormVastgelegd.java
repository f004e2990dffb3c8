package nl.ghnt.regions.stand;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** A norm was recorded: what every region must have, and by which parts of a state it is seen. */
record NormVastgelegd(String code, String naam, String tekst, String uiterlijk, List<String> gegevens)
        implements DomainEvent {

    static NormVastgelegd of(Norm norm) {
        Norm.Inhoud inhoud = norm.inhoud();
        return new NormVastgelegd(
                inhoud.code(),
                inhoud.naam(),
                inhoud.tekst(),
                inhoud.uiterlijk() == null ? null : inhoud.uiterlijk().edtf(),
                inhoud.eisen().stream().map(eis -> eis.gegeven().name()).toList());
    }

    @Override
    public String type() {
        return "norm.vastgelegd.v1";
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String resource() {
        return Norm.pad(code);
    }

    @Override
    public Audience audience() {
        return Audience.everybody();
    }
}
