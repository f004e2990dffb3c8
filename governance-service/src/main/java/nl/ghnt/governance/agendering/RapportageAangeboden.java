package nl.ghnt.governance.agendering;

import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.kit.input.PlainText;

/**
 * What this service needs of reporting's {@code voortgangsrapportage.ter-vaststelling-aangeboden.v1}.
 *
 * @param voortgangsrapportage identifier of the report
 * @param nummer number of the report; null when it has none yet
 * @param titel title
 * @param periode code of the period that it is about
 */
record RapportageAangeboden(UUID voortgangsrapportage, Integer nummer, String titel, String periode) {

    RapportageAangeboden {
        if (voortgangsrapportage == null || titel == null || PlainText.isBlank(titel)) {
            throw new IllegalArgumentException("voortgangsrapportage and titel are required");
        }
    }

    /** It is decided on by the stuurgroep, in whichever meeting. */
    Agendering.Inhoud inhoud() {
        return new Agendering.Inhoud(
                Gremium.STUURGROEP,
                null,
                Agendapunt.OnderwerpSoort.VOORTGANGSRAPPORTAGE,
                voortgangsrapportage,
                nummer,
                titel,
                periode);
    }
}
