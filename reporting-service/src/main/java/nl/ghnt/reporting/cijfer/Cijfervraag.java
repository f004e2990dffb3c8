package nl.ghnt.reporting.cijfer;

import java.util.List;

/**
 * A question that a figure is made of.
 *
 * @param code code of the question in its questionnaire
 * @param gegeven attribute of the state of a region that the answer tells, for example {@code VISIE_WERKWIJZE}; null when none
 * @param tekst the question as it was put
 * @param soort how answers become a figure
 * @param keuzes what can be answered, in the order of the questionnaire
 */
public record Cijfervraag(String code, String gegeven, String tekst, Cijfersoort soort, List<Keuze> keuzes) {

    /** The answer yes. */
    public static final Keuze JA = new Keuze("JA", "Ja");

    /** The answer no. */
    public static final Keuze NEE = new Keuze("NEE", "Nee");

    /** The code of a choice as it was answered: the code of an option, or Boolean for yes or no. */
    static String code(Object keuze) {
        return keuze instanceof Boolean ja ? (ja ? JA : NEE).code() : String.valueOf(keuze);
    }

    /** One possible answer. */
    public record Keuze(String code, String label) {}

    public Cijfervraag {
        keuzes = List.copyOf(keuzes);
    }

    /** A question that is answered with yes or no. */
    public static Cijfervraag jaNee(String code, String gegeven, String tekst) {
        return new Cijfervraag(code, gegeven, tekst, Cijfersoort.JA_NEE, List.of(JA, NEE));
    }

    /** A question that is answered with one of {@code keuzes}. */
    public static Cijfervraag keuze(String code, String gegeven, String tekst, List<Keuze> keuzes) {
        return new Cijfervraag(code, gegeven, tekst, Cijfersoort.KEUZE, keuzes);
    }
}
