package nl.ghnt.projectpool.dekking;

import java.util.List;
import java.util.Map;
import nl.ghnt.projectpool.thema.Thema;

/**
 * The overview with what a reader needs beside it.
 *
 * @param tabel the table as a whole; null when it was not recorded yet at the moment that is read
 * @param themas all themes, in printed order
 * @param overzicht what the table says
 * @param regionamen name of each region by code: of the register, or as printed when the register has not told it
 */
public record Dekkingsbeeld(
        Dekkingstabel tabel, List<Thema> themas, Dekkingsoverzicht overzicht, Map<String, String> regionamen) {

    Thema thema(String code) {
        return themas.stream()
                .filter(thema -> thema.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
