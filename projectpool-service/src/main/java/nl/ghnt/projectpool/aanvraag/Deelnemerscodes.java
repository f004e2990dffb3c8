package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Who take part, by code, each once and in order: what applications are searched by, and who reads them.
 *
 * @param gemeenten of the municipalities that are named
 */
@Embeddable
record Deelnemerscodes(
        @Column(name = "regios") List<String> regios,
        @Column(name = "gemeenten") List<String> gemeenten) {

    static Deelnemerscodes van(List<Aandeelhouder> deelnemers) {
        return new Deelnemerscodes(codes(deelnemers, Aandeelhouder::regio), codes(deelnemers, Aandeelhouder::gemeente));
    }

    private static List<String> codes(List<Aandeelhouder> deelnemers, Function<Aandeelhouder, String> code) {
        return deelnemers.stream()
                .map(code)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
