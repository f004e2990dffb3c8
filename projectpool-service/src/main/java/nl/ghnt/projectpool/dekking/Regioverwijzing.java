package nl.ghnt.projectpool.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.Schrijfwijze;
import nl.ghnt.projectpool.regio.RegioService;

/**
 * Knows which region a text means: by what the register told, and by what is printed in the table itself, so that it
 * also works when the register has told nothing yet.
 */
@ApplicationScoped
class Regioverwijzing {

    private final RegioService regios;

    Regioverwijzing(RegioService regios) {
        this.regios = regios;
    }

    /** Code of the one region that a text names by code or in any known spelling; empty when it names none, or several. */
    Optional<String> code(String text, List<Toewijzing> toewijzingen) {
        Set<String> codes = new TreeSet<>(regios.codesVan(text));
        if (codes.isEmpty()) {
            codes.addAll(gedrukt(text, toewijzingen));
        }
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static Set<String> gedrukt(String text, List<Toewijzing> toewijzingen) {
        String sleutel = Schrijfwijze.sleutel(text);
        return toewijzingen.stream()
                .flatMap(toewijzing -> toewijzing.deelnemers().stream())
                .filter(deelnemer -> deelnemer.regio().equals(text)
                        || deelnemer.soort() == Deelnemer.Soort.REGIO
                                && Schrijfwijze.sleutel(deelnemer.gedrukt()).equals(sleutel))
                .map(Deelnemer::regio)
                .collect(Collectors.toSet());
    }
}
