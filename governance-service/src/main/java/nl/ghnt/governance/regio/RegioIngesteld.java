package nl.ghnt.governance.regio;

/** What this service needs of regions' {@code regio.ingesteld.v1}. */
record RegioIngesteld(String code) {

    RegioIngesteld {
        if (code == null) {
            throw new IllegalArgumentException("a region has a code");
        }
    }
}
