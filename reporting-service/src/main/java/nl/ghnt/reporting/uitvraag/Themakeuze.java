package nl.ghnt.reporting.uitvraag;

import java.util.List;
import java.util.Map;
import nl.ghnt.reporting.regio.Regio;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;

/**
 * What decides which themes a region is asked about (R260, R261): what was named at the opening goes before what the
 * region marked as its own priorities for the period. The other kinds of questionnaire ask every region everything,
 * unless themes are named.
 *
 * @param soort kind of the questionnaire
 * @param opgegeven themes by code of the region, as named at the opening; empty when none were
 * @param gekozen priorities by code of the region, as the regions marked them for the period
 */
record Themakeuze(Vragenlijst.Soort soort, Map<String, List<String>> opgegeven, Map<String, List<String>> gekozen) {

    /** The region as it is asked. */
    Populatielid lid(Regio regio) {
        if (opgegeven.containsKey(regio.code())) {
            return lid(regio, opgegeven.get(regio.code()), Themaherkomst.OPGEGEVEN);
        }
        if (soort == Vragenlijst.Soort.THEMATISCH && gekozen.containsKey(regio.code())) {
            return lid(regio, gekozen.get(regio.code()), Themaherkomst.EIGEN_PRIORITEITEN);
        }
        return soort == Vragenlijst.Soort.THEMATISCH || !opgegeven.isEmpty()
                ? lid(regio, List.of(), Themaherkomst.GEEN)
                : lid(regio, null, null);
    }

    private static Populatielid lid(Regio regio, List<String> themas, Themaherkomst herkomst) {
        return new Populatielid(regio.code(), regio.naam(), themas, herkomst);
    }
}
