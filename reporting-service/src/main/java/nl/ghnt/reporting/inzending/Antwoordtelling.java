package nl.ghnt.reporting.inzending;

import java.util.List;

/**
 * What the regions of a campaign answered, counted: read as it was kept in step with what was accepted, whatever the number
 * of answers.
 *
 * @param inzendingen number of regions of which a submission was accepted
 * @param synthetisch whether one of those was made up
 * @param keuzes the answers that can be counted, with who gave them
 */
public record Antwoordtelling(int inzendingen, boolean synthetisch, List<Keuze> keuzes) {

    /**
     * One answer to one question.
     *
     * @param vraag code of the question
     * @param keuze code of the option; {@code true} or {@code false} for yes or no
     * @param regios codes of the regions that gave it
     */
    public record Keuze(String vraag, String keuze, List<String> regios) {}
}
