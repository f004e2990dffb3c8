package nl.ghnt.regions.begrip;

import java.util.List;
import nl.ghnt.regions.Melding;

/** A term was recorded or came further: always the full state. */
record BegripGewijzigd(String code, String naam, List<String> andereNamen, List<String> standen) {

    static Melding of(Begrip begrip) {
        Begrip.Inhoud inhoud = begrip.inhoud();
        return Melding.openbaar(
                "begrip.gewijzigd.v1",
                begrip.pad(),
                new BegripGewijzigd(
                        inhoud.code(),
                        inhoud.naam(),
                        inhoud.andereNamen().stream().map(Begrip.Naam::naam).toList(),
                        inhoud.levensloop().stream().map(Begrip.Stap::stand).toList()));
    }
}
