package nl.ghnt.regions.actieplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions of a plan; an action is the same when it has the same number. */
record Versieverschil(
        @Schema(description = "Nummer van de eerste versie") int van,
        @Schema(description = "Nummer van de tweede versie") int tot,

        @Schema(description = "Wat verschilt in titel en samenvatting")
        List<Veld> velden,

        @Schema(description = "Acties die erbij kwamen") List<Actie> toegevoegd,
        @Schema(description = "Acties die anders zijn") List<Gewijzigd> gewijzigd,
        @Schema(description = "Acties die vervielen") List<Actie> vervallen,

        @Schema(description = "Verwijzingen die erbij kwamen of anders zijn")
        List<Planinhoud.Verwijzing> verwijzingenToegevoegd,

        @Schema(description = "Verwijzingen die vervielen of anders zijn")
        List<Planinhoud.Verwijzing> verwijzingenVervallen,

        @Schema(description = "Koppen van hoofdstukken die erbij kwamen of anders zijn")
        List<String> sectiesToegevoegd,

        @Schema(description = "Koppen van hoofdstukken die vervielen of anders zijn")
        List<String> sectiesVervallen) {

    /** An action that only one version has. */
    @Schema(name = "PlanverschilActie", description = "Een actie die maar een van de versies heeft")
    record Actie(
            @Schema(description = "Nummer") int nummer,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Nummer van de actielijn") int actielijn) {}

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
                van.nummer(),
                tot.nummer(),
                velden,
                alleenIn(nieuw, oud),
                gewijzigd(oud, nieuw),
                alleenIn(oud, nieuw),
                zonder(nieuw.verwijzingen(), oud.verwijzingen()),
                zonder(oud.verwijzingen(), nieuw.verwijzingen()),
                koppen(zonder(nieuw.secties(), oud.secties())),
                koppen(zonder(oud.secties(), nieuw.secties())));
    }

    private static List<Actie> alleenIn(Planinhoud een, Planinhoud ander) {
        return een.acties().stream()
                .filter(actie -> ander.actie(actie.nummer()).isEmpty())
                .map(actie -> new Actie(actie.nummer(), actie.titel(), actie.actielijn()))
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
