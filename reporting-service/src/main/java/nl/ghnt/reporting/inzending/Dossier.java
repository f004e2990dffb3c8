package nl.ghnt.reporting.inzending;

import java.time.Instant;
import java.util.List;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.vragenlijst.Vraag;

/**
 * A submission with what its reader needs beside it.
 *
 * @param inzending the submission
 * @param uitvraag the campaign that it answers
 * @param ontbrekend mandatory questions that have no answer yet
 * @param vergrendeling why the answers cannot be written now; null when they can
 * @param magBewaren whether the reader may save answers now
 * @param magIndienen whether the reader may submit now: may save, and nothing mandatory is missing
 * @param magBeoordelen whether the reader may accept or return now
 * @param magCorrigeren whether the reader may open a correction now
 */
record Dossier(
        Inzending inzending,
        Uitvraag uitvraag,
        List<Vraag> ontbrekend,
        Vergrendeling vergrendeling,
        boolean magBewaren,
        boolean magIndienen,
        boolean magBeoordelen,
        boolean magCorrigeren) {

    static Dossier van(Inzending inzending, Uitvraag uitvraag, Vragenset vragen, Inzender lezer, Instant now) {
        List<Vraag> ontbrekend = vragen.ontbrekend(inzending.huidigeVersie().antwoorden());
        Vergrendeling slot = inzending.vergrendeling(uitvraag, now).orElse(null);
        boolean schrijft = lezer.isVan(inzending.regio());
        boolean magBewaren = schrijft && slot == null;
        return new Dossier(
                inzending,
                uitvraag,
                ontbrekend,
                slot,
                magBewaren,
                magBewaren && ontbrekend.isEmpty(),
                lezer.isProgrammateam() && inzending.status() == Inzending.Status.INGEDIEND,
                (schrijft || lezer.isProgrammateam()) && inzending.corrigeerbaar(uitvraag));
    }
}
