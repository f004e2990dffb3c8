package nl.ghnt.projectpool.beoordeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tie between an assessor and who take part, which the assessor must declare something about. */
@Schema(
        name = "Belangwaarschuwing",
        description = "Band van een beoordelaar met wie meedoet; hij moet zeggen of die telt")
record Waarschuwing(
        @Schema(description = "Welke soort band", examples = "EIGEN_REGIO")
        Soort soort,

        @Schema(description = "Code van de regio of gemeente", examples = "twente")
        String van) {

    /** Which tie there is. */
    @Schema(name = "BelangwaarschuwingSoort")
    enum Soort {
        EIGEN_REGIO,
        EIGEN_GEMEENTE
    }

    /**
     * All ties that are known.
     *
     * @param gemeenten municipalities that the assessor applies for, as far as known
     */
    static List<Waarschuwing> van(Beoordelaar beoordelaar, IngediendeAanvraag aanvraag, Collection<String> gemeenten) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        aanvraag.regios().stream()
                .filter(beoordelaar.regios()::contains)
                .forEach(regio -> waarschuwingen.add(new Waarschuwing(Soort.EIGEN_REGIO, regio)));
        aanvraag.alleGemeenten().stream()
                .filter(gemeenten::contains)
                .forEach(gemeente -> waarschuwingen.add(new Waarschuwing(Soort.EIGEN_GEMEENTE, gemeente)));
        return waarschuwingen;
    }
}
