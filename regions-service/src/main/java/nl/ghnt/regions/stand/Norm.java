package nl.ghnt.regions.stand;

import java.util.List;
import java.util.Map;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/**
 * What every region must have within the programme (R162, R218). The norm is one thing, the state of a region per
 * half-year another (C21).
 *
 * @param tekst the norm as the source says it
 * @param eisen what a state must say; all of it
 * @param lezing how the norm is read: no source says by which value it is met
 * @param uiterlijk by when; null when no source gives a date
 * @param uiterlijkOnbekendReden why that is unknown
 */
record Norm(
        String code,
        String naam,
        String tekst,
        List<Eis> eisen,
        String lezing,
        PartialDate uiterlijk,
        String uiterlijkOnbekendReden,
        Source bron) {

    /** How far a region is with a norm. */
    enum Uitkomst {
        GEHAALD,
        ONDERWEG,
        NIET_GEHAALD,
        ONBEKEND
    }

    /**
     * What one part of a state must say.
     *
     * @param gehaald values that meet it
     * @param onderweg values on the way to it
     */
    record Eis(Gegeven gegeven, List<String> gehaald, List<String> onderweg) {

        private Uitkomst uitkomst(Object waarde) {
            if (waarde == null) {
                return Uitkomst.ONBEKEND;
            }
            String code = String.valueOf(waarde);
            if (gehaald.contains(code)) {
                return Uitkomst.GEHAALD;
            }
            return onderweg.contains(code) ? Uitkomst.ONDERWEG : Uitkomst.NIET_GEHAALD;
        }
    }

    /** How far a region is whose state says this; parts that are not there are unknown. */
    Uitkomst uitkomst(Map<Gegeven, Object> stand) {
        List<Uitkomst> uitkomsten = eisen.stream()
                .map(eis -> eis.uitkomst(stand.get(eis.gegeven())))
                .toList();
        if (uitkomsten.contains(Uitkomst.NIET_GEHAALD)) {
            return Uitkomst.NIET_GEHAALD;
        }
        if (uitkomsten.contains(Uitkomst.ONBEKEND)) {
            return Uitkomst.ONBEKEND;
        }
        return uitkomsten.contains(Uitkomst.ONDERWEG) ? Uitkomst.ONDERWEG : Uitkomst.GEHAALD;
    }
}
