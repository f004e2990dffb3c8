package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** The problems that only this service answers with. */
public enum Fout implements Fault {
    KERNCIJFER_GETELD(
            "kerncijfer-geteld", 409, "Dit cijfer wordt geteld", "This figure is counted and cannot be registered"),
    NIETS_GEWIJZIGD("niets-gewijzigd", 409, "Dit is al zo vastgelegd", "This is what is registered already");

    private final String code;
    private final int status;
    private final String titleNl;
    private final String titleEn;

    Fout(String code, int status, String titleNl, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleNl() {
        return titleNl;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    /** Lists them on the pages that explain problems. */
    @ApplicationScoped
    static class Catalogus implements ProblemPages.Catalogue {

        @Override
        public List<Fault> faults() {
            return List.of(values());
        }
    }
}
