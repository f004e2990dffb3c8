package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width: at spaces, after hyphens and slashes, and inside a word as a last resort. */
final class LineBreaker {

    private static final String ELLIPSIS = "…";

    private LineBreaker() {}

    static List<String> lines(String tekst, TextStyle stijl, double breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String deel : parts(CleanText.clean(tekst))) {
            if (!regel.isEmpty() && stijl.width((regel + deel).stripTrailing()) > breedte) {
                regels.add(regel.toString().strip());
                regel.setLength(0);
            }
            regel.append(regel.isEmpty() ? deel.stripLeading() : deel);
            while (stijl.width(regel.toString().strip()) > breedte) {
                int einde = fitsUpTo(regel, stijl, breedte);
                regels.add(regel.substring(0, einde));
                regel.delete(0, einde);
            }
        }
        if (!regel.toString().isBlank()) {
            regels.add(regel.toString().strip());
        }
        return regels;
    }

    /** At most so many lines; the last one ends in an ellipsis when text was left out. */
    static List<String> lines(String tekst, TextStyle stijl, double breedte, int hoogstens) {
        List<String> regels = lines(tekst, stijl, breedte);
        if (regels.size() <= hoogstens) {
            return regels;
        }
        List<String> kort = new ArrayList<>(regels.subList(0, hoogstens));
        String laatste = kort.get(hoogstens - 1);
        while (stijl.width(laatste + ELLIPSIS) > breedte) {
            laatste = laatste.substring(0, laatste.offsetByCodePoints(laatste.length(), -1));
        }
        kort.set(hoogstens - 1, laatste + ELLIPSIS);
        return kort;
    }

    private static List<String> parts(String tekst) {
        List<String> delen = new ArrayList<>();
        LineEnds einden = new LineEnds();
        einden.setText(tekst);
        int begin = 0;
        for (int einde = einden.next(); einde > begin; einde = einden.next()) {
            delen.add(tekst.substring(begin, einde));
            begin = einde;
        }
        return delen;
    }

    private static int fitsUpTo(StringBuilder regel, TextStyle stijl, double breedte) {
        int einde = Character.charCount(regel.codePointAt(0));
        while (einde < regel.length()) {
            int volgende = einde + Character.charCount(regel.codePointAt(einde));
            if (stijl.width(regel.substring(0, volgende)) > breedte) {
                return einde;
            }
            einde = volgende;
        }
        return einde;
    }
}
