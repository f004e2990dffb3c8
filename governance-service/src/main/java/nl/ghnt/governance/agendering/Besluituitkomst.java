package nl.ghnt.governance.agendering;

/** What was decided on what stood on the agenda. */
public enum Besluituitkomst {
    VASTGESTELD,
    TERUGGEGEVEN,
    ANDERS
}
