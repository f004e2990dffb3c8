package nl.ghnt.reporting.vragenlijst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question. Its code stays the same over versions of a questionnaire for as long as it asks the same, so that answers
 * can be laid side by side over the years.
 *
 * @param opties empty unless the kind is a choice
 * @param thema in a thematic campaign only regions with this theme get it (R261); null when every region gets it
 * @param onbekendToegestaan whether 'not known' is an answer; it then takes a reason
 */
@Schema(name = "Vraag", description = "Een vraag")
public record Vraag(
        @Schema(description = "Vaste code, uniek in de vragenlijst")
        String code,

        @Schema(description = "Wat er gevraagd wordt") String tekst,

        @Schema(description = "Wat ermee bedoeld wordt", nullable = true)
        String toelichting,

        @Schema(description = "Soort antwoord") Soort soort,

        @Schema(description = "Opties van een keuzevraag") List<Optie> opties,

        @Schema(description = "Of een antwoord nodig is") boolean verplicht,

        @Schema(description = "Blok waarin de vraag staat", nullable = true)
        String blok,

        @Schema(description = "Thema waar de vraag bij hoort", nullable = true)
        String thema,

        @Schema(description = "Gegeven van de stand van de regio dat het antwoord vult", nullable = true)
        Gegeven gegeven,

        @Schema(description = "Of 'onbekend' mag, met de reden")
        boolean onbekendToegestaan,

        @Schema(description = "Codes van vragen uit de vorige versie die deze vraag vervangt")
        List<String> vervangt) {

    /** What the code of an option, a block or a theme looks like. */
    static final String UPPER_SNAKE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

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

        /** Whether its answer is one of a few, so that figures can be made of it. */
        public boolean telbaar() {
            return this == JA_NEE || this == KEUZE;
        }

        /** Whether options belong to it. */
        public boolean metOpties() {
            return this == KEUZE || this == MEERKEUZE;
        }
    }

    /** Something that can be chosen. */
    @Schema(name = "Optie", description = "Waaruit gekozen kan worden")
    public record Optie(
            @NotNull
            @Pattern(regexp = UPPER_SNAKE)
            @Size(max = 100)
            @Schema(description = "Vaste code, uniek in de vraag", examples = "VERBETERPLANNEN")
            String code,

            @NotBlank @Size(max = 500) @Schema(description = "Wat de lezer ziet")
            String label) {}

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
