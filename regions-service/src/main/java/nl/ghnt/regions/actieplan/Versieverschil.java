package nl.ghnt.regions.actieplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two versions of a plan; an action is the same when it has the same number.
 *
 * @param van the version that is compared with
 * @param tot the version that is compared
 * @param velden what differs in title and summary
 * @param toegevoegd actions that only {@code tot} has
 * @param gewijzigd actions that say something else
 * @param vervallen actions that only {@code van} has
 * @param verwijzingenToegevoegd references that only {@code tot} has
 * @param verwijzingenVervallen references that only {@code van} has
 * @param sectiesToegevoegd headings of chapters that are new or say something else
 * @param sectiesVervallen headings of chapters that are gone or say something else
 */
record Versieverschil(
        ActieplanVersie van,
        ActieplanVersie tot,
        List<Veld> velden,
        List<Planinhoud.Actie> toegevoegd,
        List<Gewijzigd> gewijzigd,
        List<Planinhoud.Actie> vervallen,
        List<Planinhoud.Verwijzing> verwijzingenToegevoegd,
        List<Planinhoud.Verwijzing> verwijzingenVervallen,
        List<String> sectiesToegevoegd,
        List<String> sectiesVervallen) {

    /** One thing that differs. */
    @Schema(name = "PlanverschilVeld", description = "Een eigenschap die verschilt")
    record Veld(
            @Schema(description = "Naam van de eigenschap", examples = "geplandeEinddatum")
            String veld,

            @Schema(description = "Waarde in de eerste versie", nullable = true)
            String van,

            @Schema(description = "Waarde in de tweede versie", nullable = true)
            String tot) {}

    /** An action that says something else. */
    @Schema(name = "PlanverschilGewijzigd", description = "Een actie die in beide versies staat en verschilt")
    record Gewijzigd(
            @Schema(description = "Nummer") int nummer,
            @Schema(description = "Wat verschilt") List<Veld> velden) {}

    static Versieverschil van(ActieplanVersie van, ActieplanVersie tot) {
        Planinhoud oud = van.inhoud();
        Planinhoud nieuw = tot.inhoud();
        List<Veld> velden = new ArrayList<>();
        vergelijk("titel", oud.titel(), nieuw.titel(), velden);
        vergelijk("samenvatting", oud.samenvatting(), nieuw.samenvatting(), velden);
        return new Versieverschil(
                van,
                tot,
                velden,
                alleenIn(nieuw, oud),
                gewijzigd(oud, nieuw),
                alleenIn(oud, nieuw),
                zonder(nieuw.verwijzingen(), oud.verwijzingen()),
                zonder(oud.verwijzingen(), nieuw.verwijzingen()),
                koppen(zonder(nieuw.secties(), oud.secties())),
                koppen(zonder(oud.secties(), nieuw.secties())));
    }

    private static List<Planinhoud.Actie> alleenIn(Planinhoud een, Planinhoud ander) {
        return een.acties().stream()
                .filter(actie -> ander.actie(actie.nummer()).isEmpty())
                .toList();
    }

    private static List<Gewijzigd> gewijzigd(Planinhoud oud, Planinhoud nieuw) {
        return nieuw.acties().stream()
                .flatMap(actie -> oud
                        .actie(actie.nummer())
                        .map(eerder -> new Gewijzigd(actie.nummer(), verschillen(eerder, actie)))
                        .stream())
                .filter(gewijzigd -> !gewijzigd.velden().isEmpty())
                .toList();
    }

    private static List<Veld> verschillen(Planinhoud.Actie oud, Planinhoud.Actie nieuw) {
        List<Veld> velden = new ArrayList<>();
        Map<String, Object> na = nieuw.velden();
        oud.velden().forEach((naam, waarde) -> vergelijk(naam, waarde, na.get(naam), velden));
        return velden;
    }

    private static void vergelijk(String naam, Object van, Object tot, List<Veld> velden) {
        if (!Objects.equals(van, tot)) {
            velden.add(new Veld(naam, Objects.toString(van, null), Objects.toString(tot, null)));
        }
    }

    private static <T> List<T> zonder(List<T> een, List<T> ander) {
        return een.stream().filter(item -> !ander.contains(item)).toList();
    }

    private static List<String> koppen(List<Planinhoud.Sectie> secties) {
        return secties.stream().map(Planinhoud.Sectie::kop).toList();
    }
}
