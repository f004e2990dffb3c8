package nl.ghnt.regions.feit;

import org.jboss.resteasy.reactive.RestResponse;

/** Whether a list is all there is, so that an empty list does not pass for the fact that there are none (R328). */
public enum Volledigheid {
    VOLLEDIG,
    ONVOLLEDIG,
    ONBEKEND;

    /** The header of a list that says so. */
    public static final String HEADER = "X-Volledigheid";

    /** Puts it on an answer. */
    public <T> RestResponse<T> op(RestResponse<T> answer) {
        answer.getHeaders().putSingle(HEADER, name());
        return answer;
    }
}
