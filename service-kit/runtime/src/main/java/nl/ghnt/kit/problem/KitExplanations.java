package nl.ghnt.kit.problem;

import static nl.ghnt.kit.problem.KitFault.BODY_TOO_LARGE;
import static nl.ghnt.kit.problem.KitFault.CHANGED_MEANWHILE;
import static nl.ghnt.kit.problem.KitFault.CURSOR_EXPIRED;
import static nl.ghnt.kit.problem.KitFault.HEADERS_TOO_LARGE;
import static nl.ghnt.kit.problem.KitFault.IF_MATCH_REQUIRED;
import static nl.ghnt.kit.problem.KitFault.IMPORT_REFUSED;
import static nl.ghnt.kit.problem.KitFault.INTERNAL;
import static nl.ghnt.kit.problem.KitFault.KEY_REUSED;
import static nl.ghnt.kit.problem.KitFault.METHOD_NOT_ALLOWED;
import static nl.ghnt.kit.problem.KitFault.NOT_ACCEPTABLE;
import static nl.ghnt.kit.problem.KitFault.UNAVAILABLE;
import static nl.ghnt.kit.problem.KitFault.UNSUPPORTED_MEDIA_TYPE;
import static nl.ghnt.kit.problem.KitFault.URI_TOO_LONG;
import static nl.ghnt.kit.problem.KitFault.VERSION_CHANGED;

import java.util.Map;

/** What the problems mean that every service can answer with, and what a client can do. */
final class KitExplanations {

    private static final Map<KitFault, Text> BY_FAULT = Map.ofEntries(
            Map.entry(
                    METHOD_NOT_ALLOWED,
                    new Text(
                            "Dit adres kent deze methode niet. De header Allow noemt de methoden die wel kunnen.",
                            "This address does not know this method. The header Allow lists those that it knows.")),
            Map.entry(
                    NOT_ACCEPTABLE,
                    new Text(
                            "Het gevraagde formaat is er niet. Vraag met Accept om een formaat dat de API- "
                                    + "beschrijving bij dit adres noemt.",
                            "The form you asked for does not exist. Ask by Accept for one that the description of "
                                    + "the API has for this address.")),
            Map.entry(
                    KEY_REUSED,
                    new Text(
                            "De sleutel hoort bij een eerder verzoek met een andere inhoud, of van voordat uw "
                                    + "rechten veranderden. Gebruik voor elk "
                                    + "nieuw verzoek een nieuwe UUID en herhaal een sleutel alleen met precies hetzelfde "
                                    + "verzoek.",
                            "The key belongs to an earlier request with other content, or from before your "
                                    + "rights changed. Use a new UUID for each "
                                    + "new request and repeat a key only with exactly the same request.")),
            Map.entry(
                    IMPORT_REFUSED,
                    new Text(
                            "Een of meer regels zijn niet goed, en een import gaat in haar geheel door of niet. "
                                    + "Het verslag in dit antwoord noemt elke regel met haar fouten; verbeter die en stuur "
                                    + "alles opnieuw.",
                            "One or more lines are wrong, and an import is carried out as a whole or not at all. "
                                    + "The report in this answer lists every line with its faults; correct them and send "
                                    + "everything again.")),
            Map.entry(
                    CURSOR_EXPIRED,
                    new Text(
                            "Gebeurtenissen van zo lang geleden worden niet meer bewaard. Lees de bronnen opnieuw "
                                    + "en begin bij de nieuwste cursor.",
                            "Events of so long ago are no longer kept. Read the resources again and start from "
                                    + "the newest cursor.")),
            Map.entry(
                    CHANGED_MEANWHILE,
                    new Text(
                            "Een ander wijzigde hetzelfde op hetzelfde moment. Stuur het verzoek opnieuw.",
                            "Somebody else changed the same at the same moment. Send the request again.")),
            Map.entry(
                    VERSION_CHANGED,
                    new Text(
                            "De versie in If-Match is niet meer de huidige. Lees het opnieuw, kijk wat er "
                                    + "veranderd is en stuur uw wijziging met de nieuwe ETag.",
                            "The version in If-Match is no longer the current one. Read it again, see what "
                                    + "changed and send your change with the new ETag.")),
            Map.entry(
                    BODY_TOO_LARGE,
                    new Text(
                            "De inhoud is groter dan 1 MiB. Verdeel haar over meer verzoeken.",
                            "The body is larger than 1 MiB. Divide it over several requests.")),
            Map.entry(
                    URI_TOO_LONG,
                    new Text(
                            "De eerste regel van het verzoek is langer dan is toegestaan. Vraag minder tegelijk.",
                            "The first line of the request is longer than is allowed. Ask for less at once.")),
            Map.entry(
                    UNSUPPORTED_MEDIA_TYPE,
                    new Text(
                            "Dit adres leest dit mediatype niet. Stuur de inhoud als application/json, tenzij de "
                                    + "API-beschrijving iets anders noemt.",
                            "This address does not read this media type. Send the body as application/json, "
                                    + "unless the description of the API says otherwise.")),
            Map.entry(
                    IF_MATCH_REQUIRED,
                    new Text(
                            "Een wijziging moet zeggen van welke versie zij uitgaat. Lees het eerst en geef de "
                                    + "ETag van dat antwoord mee in If-Match.",
                            "A change must say which version it starts from. Read it first and send the ETag of "
                                    + "that answer in If-Match.")),
            Map.entry(
                    HEADERS_TOO_LARGE,
                    new Text(
                            "De headers van het verzoek zijn samen groter dan is toegestaan. Stuur minder of "
                                    + "kortere headers.",
                            "The headers of the request together are larger than is allowed. Send fewer or "
                                    + "shorter ones.")),
            Map.entry(
                    INTERNAL,
                    new Text(
                            "De fout ligt bij ons en is vastgelegd. Noem bij een melding de waarde van foutId. "
                                    + "Een wijziging kunt u herhalen met dezelfde Idempotency-Key.",
                            "The fault is ours and was recorded. Mention the value of foutId when you report it. "
                                    + "A change can be repeated with the same Idempotency-Key.")),
            Map.entry(
                    UNAVAILABLE,
                    new Text(
                            "De dienst of iets wat zij nodig heeft is er even niet. Probeer het opnieuw na het "
                                    + "aantal seconden in de header Retry-After.",
                            "The service or something that it needs is away for a moment. Try again after the "
                                    + "number of seconds in the header Retry-After.")));

    private KitExplanations() {}

    static Text of(KitFault fault) {
        return BY_FAULT.getOrDefault(fault, Advice.explanation(fault));
    }
}
