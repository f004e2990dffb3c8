package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/**
 * A part of an application that is written by itself, with a version of its own: two people who write different parts are
 * not in each other's way.
 *
 * @param naam where it stands below the application: {@code kern}, {@code onderdelen/AANPAK}
 */
record Deel(String naam) {

    static final Deel KERN = new Deel("kern");
    static final Deel DEELNEMERS = new Deel("deelnemers");
    static final Deel BEGROTING = new Deel("begroting");
    static final Deel PLANNING = new Deel("planning");

    static Deel onderdeel(String code) {
        return new Deel("onderdelen/" + code);
    }

    static Deel document(String code) {
        return new Deel("documenten/" + code);
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
}
