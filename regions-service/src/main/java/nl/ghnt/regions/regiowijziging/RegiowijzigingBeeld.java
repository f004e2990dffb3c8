package nl.ghnt.regions.regiowijziging;

import java.util.List;

/**
 * A change with the regions in it.
 *
 * @param wijziging the change
 * @param voorgangers codes of the regions that ended or went on in another
 * @param opvolgers codes of the regions that began or went on
 * @param regio code of the region of which something changed; null when the change is about existence
 */
record RegiowijzigingBeeld(Regiowijziging wijziging, List<String> voorgangers, List<String> opvolgers, String regio) {

    static RegiowijzigingBeeld van(Regiowijziging wijziging) {
        return new RegiowijzigingBeeld(
                wijziging,
                wijziging.regios(Regiowijziging.Rol.VOORGANGER),
                wijziging.regios(Regiowijziging.Rol.OPVOLGER),
                wijziging.regios(Regiowijziging.Rol.GEWIJZIGD).stream()
                        .findFirst()
                        .orElse(null));
    }
}
