package nl.ghnt.projectpool;

/** How sure a fact from a document is. */
public enum Zekerheid {
    /** Stands in the source, or names are equal apart from their spelling. */
    ZEKER,
    /** Inference, by us, from what the source says. */
    AFGELEID
}
