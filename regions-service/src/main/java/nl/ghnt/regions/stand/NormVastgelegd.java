package nl.ghnt.regions.stand;

import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.regions.Melding;

/** A norm was recorded: what every region must have, and by which parts of a state it is seen. */
record NormVastgelegd(String code, String naam, String tekst, PartialDate uiterlijk, List<Gegeven> gegevens) {

    static Melding of(Norm norm) {
        Norm.Inhoud inhoud = norm.inhoud();
        return Melding.openbaar(
                "norm.vastgelegd.v1",
                norm.pad(),
                new NormVastgelegd(
                        inhoud.code(),
                        inhoud.naam(),
                        inhoud.tekst(),
                        inhoud.uiterlijk(),
                        inhoud.eisen().stream().map(Norm.Eis::gegeven).toList()));
    }
}
