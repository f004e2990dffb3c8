package nl.ghnt.reporting.vragenlijst;

/** The four parties that a questionnaire is agreed with before it is released (R258). */
public enum Partij {
    CENTRUMGEMEENTEN_VROUWENOPVANG,
    VWS,
    JENV,
    VNG
}
