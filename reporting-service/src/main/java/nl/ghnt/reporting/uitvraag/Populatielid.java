package nl.ghnt.reporting.uitvraag;

import java.util.List;

/**
 * A region that is asked, as it was when the campaign opened.
 *
 * @param regio code of the region
 * @param naam name that it had then
 * @param themas codes of the themes whose questions it gets (R261); null when it is asked everything
 * @param themaherkomst where the themes come from; null when it is asked everything, and for campaigns of before this
 *     was recorded
 */
public record Populatielid(String regio, String naam, List<String> themas, Themaherkomst themaherkomst) {

    /** Whether a question of this theme is put to the region; a question without a theme is put to all. */
    public boolean krijgt(String thema) {
        return thema == null || themas == null || themas.contains(thema);
    }
}
