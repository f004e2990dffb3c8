package nl.ghnt.projectpool.aanvraag;

/**
 * What an application said when it was brought in.
 *
 * @param nummer by which people call it
 * @param hash see {@link Vingerafdruk}
 */
record Ingelezen(long nummer, String gemeente, boolean synthetisch, Inlezing inlezing, String hash) {

    /** Whether a row says the same once more. */
    boolean zegt(AanvraagImportApi.Regel regel, String hash) {
        return gemeente.equals(regel.gemeente())
                && synthetisch == regel.isSynthetisch()
                && inlezing.equals(regel.inlezing())
                && this.hash.equals(hash);
    }
}
