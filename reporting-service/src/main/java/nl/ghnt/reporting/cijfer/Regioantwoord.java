package nl.ghnt.reporting.cijfer;

import java.util.Map;

/**
 * What the accepted submission of one region answers.
 *
 * @param regio code of the region
 * @param keuzes chosen code per question code; a question that is not in it was not answered
 */
public record Regioantwoord(String regio, Map<String, String> keuzes) {

    public Regioantwoord {
        keuzes = Map.copyOf(keuzes);
    }
}
