package nl.ghnt.reporting.vragenlijst;

import java.util.Set;

/**
 * What the state of a region says per period; a question may feed one of these. The codes of states and phases are
 * those of the programme's framework (infographic of the final report: 'Integrale sturing', 'MDA++', 'Fases van
 * implementatie').
 */
public enum Gegeven {
    INTEGRALE_STURING("INTEGRALE_STURING", "IN_VOORBEREIDING", "NIET_IN_VOORBEREIDING"),
    MDA_PLUS_PLUS("STRUCTUREEL_GEREALISEERD", "PILOT", "IN_INRICHTING", "GEEN"),
    FASE_KWALITEITSKADER("VOORBEREIDING", "ZELFSCAN", "ANALYSE", "VERBETERPLANNEN", "UITVOERING_MONITORING"),
    VISIE_WERKWIJZE,
    VISIE_INKOOP,
    VISIE_REGIOVISIE,
    VISIE_GETRAIND,
    LOKALE_TEAMS_INZICHT,
    LOKALE_TEAMS_STAPPEN,
    LOKALE_TEAMS_TOEGERUST,
    LOKALE_TEAMS_AANGESLOTEN,
    ERVARINGSDESKUNDIGHEID,
    /** The ways are lost in the source (R253): the questionnaire brings its own codes. */
    ERVARINGSDESKUNDIGHEID_WIJZEN(Vraag.Soort.MEERKEUZE);

    /** Kind of question that can feed it. */
    final Vraag.Soort vraagsoort;
    /** Codes that its value can be; empty when it is yes or no, or when the questionnaire brings the codes. */
    final Set<String> codes;

    Gegeven() {
        this(Vraag.Soort.JA_NEE);
    }

    Gegeven(String... codes) {
        this(Vraag.Soort.KEUZE, codes);
    }

    Gegeven(Vraag.Soort vraagsoort, String... codes) {
        this.vraagsoort = vraagsoort;
        this.codes = Set.of(codes);
    }
}
