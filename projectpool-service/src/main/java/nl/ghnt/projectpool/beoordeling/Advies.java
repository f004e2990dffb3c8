package nl.ghnt.projectpool.beoordeling;

/** What an assessor recommends. */
public enum Advies {
    POSITIEF,
    POSITIEF_MET_VOORWAARDEN,
    NEGATIEF
}
