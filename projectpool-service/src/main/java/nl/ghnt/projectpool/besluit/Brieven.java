package nl.ghnt.projectpool.besluit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.regio.RegioService;

/** Writes letters about decisions, as the template is now. */
@ApplicationScoped
class Brieven {

    private final RegioService regios;

    Brieven(RegioService regios) {
        this.regios = regios;
    }

    /** The letter, from its template; it is checked when the service is built. */
    @CheckedTemplate(basePath = "besluit")
    static class Sjabloon {

        static native TemplateInstance brief(Brieftekst brief);
    }

    /** The letters about some decisions in a round. */
    List<Beschikkingsbrief> schrijf(List<Beschikking> beschikkingen, Rondeopzet ronde) {
        Map<String, String> namen = regios.namen();
        return beschikkingen.stream()
                .map(beschikking -> schrijf(beschikking, Brieftekst.van(beschikking, ronde, namen)))
                .toList();
    }

    private static Beschikkingsbrief schrijf(Beschikking beschikking, Brieftekst brief) {
        return new Beschikkingsbrief(
                beschikking.id(), brief.onderwerp(), Sjabloon.brief(brief).render());
    }
}
