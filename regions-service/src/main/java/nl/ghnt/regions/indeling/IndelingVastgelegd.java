package nl.ghnt.regions.indeling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.ghnt.regions.Melding;

/** A partition was recorded. */
record IndelingVastgelegd(@JsonUnwrapped Indeling.Inhoud inhoud, LocalDate beginGeldigheid, LocalDate eindeGeldigheid) {

    static Melding of(Indeling indeling) {
        return Melding.openbaar(
                "indeling.vastgelegd.v1",
                "/indelingen/" + indeling.code(),
                new IndelingVastgelegd(
                        indeling.inhoud(),
                        indeling.geldigheid().begin(),
                        indeling.geldigheid().end()));
    }
}
