package nl.ghnt.reporting.vragenlijst;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question. Its code stays the same over versions of a questionnaire for as long as it asks the same, so that answers
 * can be laid side by side over the years.
 *
 * @param code stable, kebab-case, unique in the questionnaire
 * @param tekst what is asked
 * @param toelichting what is meant by it; null when nothing
 * @param soort what an answer looks like
 * @param opties what can be chosen from; empty unless the kind is a choice
 * @param verplicht whether a submission needs an answer, or a reason why it is not known
 * @param blok code of the heading that it stands below; null when none
 * @param thema code of the theme that it belongs to: in a thematic campaign only regions with that theme get it (R261);
 *     null when every region gets it
 * @param gegeven part of the region's state that it feeds; null when none
 * @param onbekendToegestaan whether 'not known' is an answer; it then takes a reason
 * @param vervangt codes of questions in the previous version that this one comes in place of
 */
public record Vraag(
        String code,
        String tekst,
        String toelichting,
        Soort soort,
        List<Optie> opties,
        boolean verplicht,
        String blok,
        String thema,
        Gegeven gegeven,
        boolean onbekendToegestaan,
        List<String> vervangt) {

    /** What an answer looks like. */
    @Schema(name = "VraagSoort")
    public enum Soort {
        /** true or false. */
        JA_NEE,
        /** The code of one option. */
        KEUZE,
        /** Codes of one or more options. */
        MEERKEUZE,
        /** A number. */
        GETAL,
        /** Free text. */
        TEKST;

        /** Whether options belong to it. */
        public boolean metOpties() {
            return this == KEUZE || this == MEERKEUZE;
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param code stable, UPPER_SNAKE, unique in the question
     * @param label what a reader sees
     */
    public record Optie(String code, String label) {}

    /** An absent list is an empty one. */
    public Vraag {
        opties = opties == null ? List.of() : List.copyOf(opties);
        vervangt = vervangt == null ? List.of() : List.copyOf(vervangt);
    }

    /** The option with a code. */
    public Optional<Optie> optie(String code) {
        return opties.stream().filter(optie -> optie.code().equals(code)).findFirst();
    }
}
