package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/**
 * What stands in the letter about a decision, as it is printed.
 *
 * @param slot last lines; null for none
 */
public record Brieftekst(
        boolean synthetisch,
        String gemeente,
        String datum,
        String onderwerp,
        String ronde,
        String regeling,
        long nummer,
        String titel,
        String gevraagd,
        boolean toegekend,
        String bedrag,
        List<String> aandelen,
        List<String> voorwaarden,
        String motivering,
        String slot) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

    /** @param regios names of regions by code */
    static Brieftekst van(Beschikking beschikking, Rondeopzet ronde, Map<String, String> regios) {
        boolean toegekend = beschikking.uitkomst().isToegekend();
        return new Brieftekst(
                beschikking.synthetisch(),
                beschikking.gemeente(),
                dag(beschikking.vergaderdag()),
                "Beslissing op uw aanvraag " + beschikking.aanvraagnummer() + ": "
                        + (toegekend ? "toegekend" : "afgewezen"),
                ronde.titel(),
                ronde.regeling(),
                beschikking.aanvraagnummer(),
                beschikking.titel(),
                euro(beschikking.gevraagd()),
                toegekend,
                euro(beschikking.bedrag()),
                beschikking.aandelen().stream()
                        .map(deel -> aandeel(deel, regios))
                        .toList(),
                beschikking.voorwaarden(),
                beschikking.motivering(),
                beschikking.briefslot());
    }

    private static String aandeel(Aandeelhouder deelnemer, Map<String, String> regios) {
        String gemeente = deelnemer.gemeente() == null ? "" : ", gemeente " + deelnemer.gemeente();
        return "regio " + regios.getOrDefault(deelnemer.regio(), deelnemer.regio()) + gemeente + ": "
                + euro(deelnemer.aandeel());
    }

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    private static String euro(BigDecimal bedrag) {
        return String.format(NEDERLANDS, "€ %,.2f", bedrag);
    }
}
