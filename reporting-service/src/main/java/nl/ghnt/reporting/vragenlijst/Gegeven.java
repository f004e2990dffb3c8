package nl.ghnt.reporting.vragenlijst;

import java.util.Set;

/**
 * What the state of a region says per period; a question may feed one of these. The codes of states and phases are
 * those of the programme's framework (infographic of the final report: 'Integrale sturing', 'MDA++', 'Fases van
 * implementatie').
 */
public enum Gegeven {
    INTEGRALE_STURING("INTEGRALE_STURING", "IN_VOORBEREIDING", "NIET_IN_VOORBEREIDING"),
    MDA_PLUS_PLUS("STRUCTUREEL_GEREALISEERD", "PILOT"),
    FASE_KWALITEITSKADER("VOORBEREIDING", "ZELFSCAN", "ANALYSE", "VERBETERPLANNEN", "UITVOERING_MONITORING"),
    VISIE_WERKWIJZE,
    VISIE_INKOOP,
    VISIE_REGIOVISIE,
    VISIE_GETRAIND,
    LOKALE_TEAMS_INZICHT,
    LOKALE_TEAMS_STAPPEN,
    ERVARINGSDESKUNDIGHEID;

    private final Set<String> codes;

    Gegeven(String... codes) {
        this.codes = Set.of(codes);
    }

    /** Codes that its value can be; empty when it is yes or no. */
    public Set<String> codes() {
        return codes;
    }

    /** Kind of question that can feed it. */
    public Vraag.Soort vraagsoort() {
        return codes.isEmpty() ? Vraag.Soort.JA_NEE : Vraag.Soort.KEUZE;
    }
}
