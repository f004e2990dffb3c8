package nl.ghnt.kit.problem;

import java.util.Map;

/** What an English reader is told of a fault in the input, by its code; the Dutch text stands where the fault is found. */
final class InputTexts {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("verplicht", "This is required."),
            Map.entry("niet-toegestaan", "This is not allowed here."),
            Map.entry("waarde.onbekend", "This value is not one of the known ones; see the description of the API."),
            Map.entry("waarde.leeg", "This parameter has no value; leave it out when you have none."),
            Map.entry("waarde.ongeldig", "This value is not valid here."),
            Map.entry("lengte", "This is too long or too short."),
            Map.entry("patroon", "This has not the right form."),
            Map.entry("minimum", "This is less than is allowed."),
            Map.entry("maximum", "This is more than is allowed."),
            Map.entry("eigenschap.dubbel", "The same property is named twice."),
            Map.entry("json.formaat", "The body is not valid JSON."),
            Map.entry("json.type", "The value is of another type than is needed here."),
            Map.entry("json.utf8", "The body is not valid UTF-8."),
            Map.entry("eigenschap.onbekend", "This property does not exist here."),
            Map.entry("parameter.onbekend", "This parameter does not exist here."),
            Map.entry("parameter.herhaald", "This parameter may stand only once."),
            Map.entry("sortering.onbekend", "The list cannot be sorted by this; see the description of the API."),
            Map.entry("datum.formaat", "A date is written as yyyy-mm-dd and must exist."),
            Map.entry("tijdstip.formaat", "A moment is written as yyyy-mm-ddThh:mm:ssZ and must exist."),
            Map.entry("tekst.teken", "This holds a character that cannot be kept."),
            Map.entry("adres.codering", "This is not percent-encoded UTF-8."),
            Map.entry("adres.teken", "The address holds a character that may not stand there."),
            Map.entry("header.formaat", "This header cannot be read."),
            Map.entry("getal.bereik", "This number is too large, too small or too long."),
            Map.entry("ja-nee.formaat", "This must be true or false."),
            Map.entry("json.omvang", "The body is nested too deeply, or holds a number that is too long."),
            Map.entry("csv.formaat", "The body is not CSV with a header row."),
            Map.entry("csv.kopregel", "The header row does not say for each column which value stands in it."),
            Map.entry("csv.regel", "This line has another number of columns than the header row."),
            Map.entry("regel.dubbel", "An earlier line speaks of the same."),
            Map.entry("sortering.herhaald", "Sort by each field at most once."),
            Map.entry(
                    "lijst.te-lang", "This list is too long to be had as a whole; ask for it with page and pageSize."),
            Map.entry("datum.toekomst", "This date lies in the future."),
            Map.entry("datum.volgorde", "The end lies before the beginning."),
            Map.entry("uuid.formaat", "An identifier is written as a UUID."),
            Map.entry("getal.formaat", "This is not a number of the right form."),
            Map.entry("etag.formaat", "If-Match must be an ETag that you got from us."));

    private InputTexts() {}

    static String english(String code) {
        return ENGLISH.getOrDefault(code, "This is not valid here (" + code + ").");
    }
}
