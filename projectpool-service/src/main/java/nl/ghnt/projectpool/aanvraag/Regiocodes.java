package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The regions that take part, each once and in order: what a list of applications is searched by. */
@Embeddable
record Regiocodes(@Column(name = "regios") List<String> codes) {

    static Regiocodes van(List<Aandeelhouder> deelnemers) {
        return new Regiocodes(deelnemers.stream()
                .map(Aandeelhouder::regio)
                .distinct()
                .sorted()
                .toList());
    }
}
