package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/**
 * A part of an application that is written by itself, with a version of its own: two people who write different parts are
 * not in each other's way.
 *
 * @param code of what the round asks for; null for a part that every application has
 */
record Deel(Soort soort, String code) {

    static final Deel KERN = new Deel(Soort.KERN, null);
    static final Deel DEELNEMERS = new Deel(Soort.DEELNEMERS, null);
    static final Deel BEGROTING = new Deel(Soort.BEGROTING, null);
    static final Deel PLANNING = new Deel(Soort.PLANNING, null);

    private enum Soort {
        KERN("kern"),
        DEELNEMERS("deelnemers"),
        BEGROTING("begroting"),
        PLANNING("planning"),
        ONDERDEEL("onderdelen/"),
        DOCUMENT("documenten/");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }
    }

    static Deel onderdeel(String code) {
        return new Deel(Soort.ONDERDEEL, code);
    }

    static Deel document(String code) {
        return new Deel(Soort.DOCUMENT, code);
    }

    /** All parts of an application in a round, in its order. */
    static List<Deel> alle(Rondeopzet ronde) {
        return Stream.of(
                        Stream.of(KERN, DEELNEMERS, BEGROTING, PLANNING),
                        ronde.onderdelen().stream().map(deel -> onderdeel(deel.code())),
                        ronde.documenten().stream().map(deel -> document(deel.code())))
                .flatMap(delen -> delen)
                .toList();
    }

    /** Where it stands below the application: {@code kern}, {@code onderdelen/AANPAK}. */
    String naam() {
        return code == null ? soort.naam : soort.naam + code;
    }

    /** What {@code inhoud} says, with this part as {@code ander} has it. */
    Aanvraaginhoud vervang(Aanvraaginhoud inhoud, Aanvraaginhoud ander) {
        return switch (soort) {
            case KERN -> inhoud.met(ander.kern());
            case DEELNEMERS -> inhoud.metDeelnemers(ander.deelnemers());
            case BEGROTING -> inhoud.met(ander.begroting());
            case PLANNING -> inhoud.metPlanning(ander.planning());
            case ONDERDEEL -> inhoud.metTekst(code, ander.tekst(code).orElse(null));
            case DOCUMENT -> inhoud.metDocument(code, ander.document(code).orElse(null));
        };
    }
}
