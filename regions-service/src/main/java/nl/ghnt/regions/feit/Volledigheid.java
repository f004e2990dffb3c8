package nl.ghnt.regions.feit;

import org.jboss.resteasy.reactive.RestResponse;

/** Whether a list is all there is, so that an empty list does not pass for the fact that there are none (R328). */
public enum Volledigheid {
    VOLLEDIG,
    ONVOLLEDIG,
    ONBEKEND;

    /** The header of a list that says so. */
    public static final String HEADER = "X-Volledigheid";

    /** The header that says why something is not known, in ASCII. */
    public static final String REDEN = "X-Volledigheid-Reden";

    /** What a description says of it. */
    public static final String REDEN_BESCHRIJVING = "Waarom iets niet bekend is; er niet als het bekend is";

    /** Puts it on an answer that is never quite unknown. */
    public <T> RestResponse<T> op(RestResponse<T> answer) {
        answer.getHeaders().putSingle(HEADER, name());
        return answer;
    }

    /** Puts it on an answer, with the reason when it is not known. */
    public <T> RestResponse<T> op(RestResponse<T> answer, String onbekendReden) {
        if (this == ONBEKEND) {
            answer.getHeaders().putSingle(REDEN, onbekendReden);
        }
        return op(answer);
    }
}
