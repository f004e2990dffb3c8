package nl.ghnt.governance.agendering;

import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.input.PlainText;

/**
 * What this service needs of projectpool's {@code project.voorgedragen.v1}. What will be shown stands with the project.
 *
 * @param project identifier of the project
 * @param titel title
 */
record ProjectVoorgedragen(UUID project, String titel) {

    ProjectVoorgedragen {
        if (project == null || titel == null || PlainText.isBlank(titel)) {
            throw new IllegalArgumentException("project and titel are required");
        }
    }

    /** It is shown at an informatiedag, whichever body gives that. */
    Agendering.Inhoud inhoud() {
        return new Agendering.Inhoud(
                null, Bijeenkomst.Soort.INFORMATIEDAG, Agendapunt.OnderwerpSoort.PROJECT, project, null, titel, null);
    }
}
