package nl.ghnt.reporting.inzending;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.reporting.vragenlijst.Vraag;

/** What an answer to each kind of question must look like. */
final class Antwoordvorm {

    /** A number keeps its exact value in a JSON document up to this many digits. */
    private static final int DIGITS = 15;

    private static final int DECIMALS = 6;
    private static final int LONGEST_TEXT = 4_000;

    private final Vraag vraag;
    private final String plaats;
    private final List<InputFault> faults;

    private Antwoordvorm(Vraag vraag, String plaats, List<InputFault> faults) {
        this.vraag = vraag;
        this.plaats = plaats;
        this.faults = faults;
    }

    /** Adds what is wrong with an answer that stands at JSON Pointer {@code plaats}. */
    static void check(Vraag vraag, Antwoord antwoord, String plaats, List<InputFault> faults) {
        Antwoordvorm vorm = new Antwoordvorm(vraag, plaats, faults);
        vorm.checkOnbekend(antwoord);
        if (antwoord.waarde() != null) {
            vorm.checkWaarde(antwoord.waarde());
        }
    }

    private void checkOnbekend(Antwoord antwoord) {
        if (antwoord.onbekendReden() == null) {
            return;
        }
        if (antwoord.waarde() != null) {
            fault("/onbekendReden", "onbekend.met-waarde", "Geef een antwoord of een reden waarom het onbekend is.");
        } else if (!vraag.onbekendToegestaan()) {
            fault("/onbekendReden", "onbekend.niet-toegestaan", "Bij deze vraag is 'onbekend' geen antwoord.");
        }
    }

    private void checkWaarde(Object waarde) {
        switch (vraag.soort()) {
            case JA_NEE -> type(waarde instanceof Boolean, "true of false");
            case KEUZE -> checkKeuze(waarde, "/waarde");
            case MEERKEUZE -> checkMeerkeuze(waarde);
            case GETAL -> checkGetal(waarde);
            case TEKST -> checkTekst(waarde);
        }
    }

    private void checkKeuze(Object waarde, String place) {
        if (!(waarde instanceof String code)) {
            fault(place, "antwoord.type", "Moet de code van een optie zijn.");
        } else if (vraag.optie(code).isEmpty()) {
            fault(place, "optie.onbekend", "Deze vraag heeft geen optie '" + shortened(code) + "'.");
        }
    }

    private void checkMeerkeuze(Object waarde) {
        if (!(waarde instanceof List<?> several) || several.isEmpty()) {
            type(false, "een lijst met codes van opties, minstens een");
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < several.size(); i++) {
            String place = "/waarde/" + i;
            checkKeuze(several.get(i), place);
            if (!seen.add(several.get(i))) {
                fault(place, "optie.dubbel", "Deze optie staat er al.");
            }
        }
    }

    private void checkGetal(Object waarde) {
        if (!(waarde instanceof BigDecimal number)) {
            type(false, "een getal");
        } else if (number.precision() - number.scale() > DIGITS
                || number.precision() > DIGITS
                || number.scale() > DECIMALS) {
            fault(
                    "/waarde",
                    "getal.omvang",
                    "Een getal heeft ten hoogste " + DIGITS + " cijfers, waarvan " + DECIMALS + " achter de komma.");
        }
    }

    private void checkTekst(Object waarde) {
        if (!(waarde instanceof String text)) {
            type(false, "een tekst");
        } else if (PlainText.isBlank(text)) {
            fault("/waarde", "antwoord.leeg", "Laat het antwoord weg als het er niet is.");
        } else if (text.length() > LONGEST_TEXT) {
            fault("/waarde", "lengte", "Een tekst is ten hoogste " + LONGEST_TEXT + " tekens.");
        }
    }

    private void type(boolean holds, String expected) {
        if (!holds) {
            fault("/waarde", "antwoord.type", "Het antwoord op deze vraag is " + expected + ".");
        }
    }

    private void fault(String place, String code, String detail) {
        faults.add(InputFault.body(plaats + place, code, detail));
    }

    private static String shortened(String code) {
        return code.length() > 100 ? code.substring(0, 100) + "…" : code;
    }
}
