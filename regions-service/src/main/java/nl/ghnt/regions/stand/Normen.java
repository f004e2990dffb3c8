package nl.ghnt.regions.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.problem.ProblemException;

/** The norms of the programme, as the file of programme data gives them. */
@ApplicationScoped
class Normen {

    /** The file. */
    record Bestand(int versie, String toelichting, List<Norm> normen) {}

    private final List<Norm> normen;

    Normen(ProgrammeData data) {
        this.normen = data.read("normen", Bestand.class).normen();
    }

    List<Norm> alle() {
        return normen;
    }

    /**
     * The norm with a code.
     *
     * @throws ProblemException 404 when there is none
     */
    Norm get(String code) {
        return normen.stream()
                .filter(norm -> norm.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Norm", code));
    }
}
