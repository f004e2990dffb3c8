package nl.ghnt.reporting.infographic.weergave;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.kit.time.DutchDay;

/** Figures and dates in Dutch words, the same in SVG and PDF and on every machine. */
final class Verwoording {

    static final String ONBEKEND = "onbekend";

    private static final String PROCENT = "%";
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Verwoording() {}

    /** The figure itself: '13', '1,5', '> 50%' or 'onbekend'. */
    static String getal(Cijfer cijfer) {
        if (cijfer.waarde() == null) {
            return ONBEKEND;
        }
        return teken(cijfer.vergelijking()) + kaal(cijfer);
    }

    /** What goes with the figure: 'van de 28 regio’s', 'projecten'. */
    static String eenheid(Cijfer cijfer) {
        String eenheid = isPercentage(cijfer) ? cijfer.eenheid().substring(1).strip() : cijfer.eenheid();
        return cijfer.noemer() == null ? eenheid : "van de " + cijfer.noemer() + " " + eenheid;
    }

    /** Figure and unit as a phrase: '13 van de 28 regio’s', 'meer dan 50% van de gezinnen', 'onbekend (niet in de bron)'. */
    static String zin(Cijfer cijfer) {
        if (cijfer.waarde() == null) {
            return ONBEKEND + " (" + cijfer.redenOnbekend() + ")";
        }
        String woorden = cijfer.vergelijking().woorden;
        return (woorden.isEmpty() ? "" : woorden + " ") + kaal(cijfer) + " " + eenheid(cijfer);
    }

    /** A count of a state: exact, a lower bound as long as regions are unknown, or unknown. */
    static String aantal(StandPerRegio stand, StandPerRegio.Stand van) {
        if (van.aantal() == null) {
            return ONBEKEND;
        }
        return stand.onbekend() > 0
                ? "ten minste " + van.aantal()
                : van.aantal().toString();
    }

    static String datum(LocalDate datum) {
        return datum.getDayOfMonth() + " " + MAANDEN.get(datum.getMonthValue() - 1) + " " + datum.getYear();
    }

    static String datum(Instant moment) {
        return datum(DutchDay.of(moment));
    }

    /** What a source says of the year: '2019/2021' is an interval in EDTF. */
    static String peil(String peiljaar, Zekerheid zekerheid) {
        if (peiljaar == null) {
            return "peiljaar niet genoemd";
        }
        String jaren = "peiljaar " + peiljaar.replace("/", "–");
        return zekerheid == Zekerheid.AFGELEID ? jaren + " (afgeleid)" : jaren;
    }

    static String rapportage(Editie editie) {
        String periode = editie.periode() == null ? "periode " + ONBEKEND : editie.periode();
        return editie.nummer() == null
                ? "Voortgangsrapportage " + periode
                : "Voortgangsrapportage " + editie.nummer() + " · " + periode;
    }

    static String populatie(Editie editie) {
        String peildatum = editie.peildatum() == null ? ONBEKEND : datum(editie.peildatum());
        return "Populatie: " + editie.populatie() + " regio’s · peildatum " + peildatum;
    }

    static String versie(Editie editie) {
        return editie.opgesteldOp() == null
                ? "Versie " + editie.versie() + " in deze registratie · datum van opstellen " + ONBEKEND
                : "Versie " + editie.versie() + ", opgesteld op " + datum(editie.opgesteldOp());
    }

    /** What the reader must know before the first figure. */
    static List<String> meldingen(Infographic infographic) {
        List<String> meldingen = new ArrayList<>();
        if (infographic.editie().status().voorlopig()) {
            meldingen.add("Dit rapport is nog niet vastgesteld: cijfers en teksten kunnen wijzigen.");
        }
        if (infographic.herkomstmelding() != null
                && !infographic.herkomstmelding().isBlank()) {
            meldingen.add(infographic.herkomstmelding());
        }
        return meldingen;
    }

    /** What is said about counts that belong to no known phase, and about regions without a phase. */
    static List<String> zonderFase(Faseverdeling verdeling) {
        if (verdeling.aantallen() == null) {
            return List.of("De aantallen zijn onbekend: " + verdeling.redenOnbekend());
        }
        List<String> zinnen = new ArrayList<>();
        if (!verdeling.toewijzingBekend()) {
            String aantallen =
                    verdeling.aantallen().stream().map(String::valueOf).collect(Collectors.joining(" · "));
            zinnen.add("Gepubliceerde aantallen, zonder fase: " + aantallen + " (samen " + verdeling.totaal() + ")");
        }
        if (verdeling.zonderFase() > 0) {
            zinnen.add("Fase onbekend: " + verdeling.zonderFase() + " van de " + verdeling.noemer() + " regio’s");
        }
        return zinnen;
    }

    private static String kaal(Cijfer cijfer) {
        String getal = plat(cijfer.waarde());
        return isPercentage(cijfer) ? getal + PROCENT : getal;
    }

    private static boolean isPercentage(Cijfer cijfer) {
        return cijfer.eenheid().startsWith(PROCENT);
    }

    private static String plat(BigDecimal waarde) {
        if (waarde.signum() == 0) {
            return "0";
        }
        return waarde.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String teken(Vergelijking vergelijking) {
        return switch (vergelijking) {
            case EXACT -> "";
            case MEER_DAN -> "> ";
            case MINSTENS -> "≥ ";
            case MINDER_DAN -> "< ";
            case HOOGSTENS -> "≤ ";
            case ONGEVEER -> "ca. ";
        };
    }
}
