package nl.ghnt.governance.lidmaatschap;

import nl.ghnt.governance.persoon.NaamService;
import nl.ghnt.kit.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Memberships that were found. No source is a full list: an empty answer says that nothing is known, not that there was
 * nobody (R328).
 *
 * @param onbekendReden why nothing is known, in ASCII; null when something was found
 */
record Gevonden(Page<Lidmaatschap> lidmaatschappen, String onbekendReden) {

    /** The header that says whether a list is all there is. */
    static final String VOLLEDIGHEID = "X-Volledigheid";

    /** The header that says why nothing is known. */
    static final String REDEN = "X-Volledigheid-Reden";

    /** Whether nothing is known. */
    boolean isLeeg() {
        return onbekendReden != null;
    }

    /** As it is read: with names for who may see them. */
    Page<LidmaatschapApi.Response> beeld(NaamService namen) {
        boolean metNamen = namen.toont(lidmaatschappen.items().stream().map(Lidmaatschap::persoon));
        return lidmaatschappen.map(lidmaatschap -> LidmaatschapApi.Response.of(lidmaatschap, metNamen));
    }

    /** Says it on an answer. */
    <T> RestResponse<T> op(RestResponse<T> answer) {
        answer.getHeaders().putSingle(VOLLEDIGHEID, onbekendReden == null ? "ONVOLLEDIG" : "ONBEKEND");
        if (onbekendReden != null) {
            answer.getHeaders().putSingle(REDEN, onbekendReden);
        }
        return answer;
    }
}
