package nl.ghnt.kit.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one line of an import does. */
@Schema(
        name = "ImportUitkomst",
        description = "NIEUW: de regel voegt toe; GEWIJZIGD: hij wijzigt wat er is; ONGEWIJZIGD: het staat er al zo; "
                + "FOUT: hij kan niet worden ingelezen")
public enum BulkOutcome {
    NIEUW,
    GEWIJZIGD,
    ONGEWIJZIGD,
    FOUT
}
