package nl.ghnt.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;

/** What the sample says no with. */
enum NoteFault implements Fault {
    TEXT_IN_USE;

    @Override
    public String code() {
        return "tekst-in-gebruik";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String titleNl() {
        return "Een notitie met deze tekst bestaat al";
    }

    @Override
    public String titleEn() {
        return "There is a note with this text";
    }

    /** The rule that the database holds. */
    @ApplicationScoped
    static class Constraints implements ConstraintFaults.Source {

        @Override
        public Map<String, Fault> faultByConstraint() {
            return Map.of("uq_note_text", TEXT_IN_USE);
        }
    }
}
