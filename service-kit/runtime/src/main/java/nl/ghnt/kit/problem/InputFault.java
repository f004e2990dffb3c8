package nl.ghnt.kit.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param in where it stands
 * @param location JSON Pointer (RFC 6901) for a body, else the name of the parameter or header
 * @param code stable code of the kind of fault, for example {@code verplicht} or {@code datum.formaat}
 * @param detail what is wrong, for a Dutch reader
 * @param detailEn the same for an English reader
 */
public record InputFault(Place in, String location, String code, String detail, String detailEn) {

    /** A fault of which an English reader is told what its code says. */
    public InputFault(Place in, String location, String code, String detail) {
        this(in, location, code, detail, InputTexts.english(code));
    }

    /** Kind of fault of a filter that names a code that does not exist. */
    static final String UNKNOWN_CODE = "waarde.onbekend";

    /** The part of a request that a fault stands in; written in lower case in the answer. */
    public enum Place {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    /** The same fault of a part of a body, in the whole; other faults stay where they are. */
    public InputFault below(String pointer) {
        return in == Place.BODY ? new InputFault(in, pointer + location, code, detail, detailEn) : this;
    }

    public static InputFault body(String pointer, String code, String detail) {
        return new InputFault(Place.BODY, pointer, code, detail);
    }

    public static InputFault query(String parameter, String code, String detail) {
        return new InputFault(Place.QUERY, parameter, code, detail);
    }

    /** A filter names a code that does not exist: never an empty list, for nothing can be said of it. */
    public static InputFault unknownCode(String parameter, String detail) {
        return query(parameter, UNKNOWN_CODE, detail);
    }

    public static InputFault header(String name, String code, String detail) {
        return new InputFault(Place.HEADER, name, code, detail);
    }
}
