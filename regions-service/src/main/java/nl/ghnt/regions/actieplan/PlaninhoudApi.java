package nl.ghnt.regions.actieplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in as the content of a plan; some of it is read in the same form. */
final class PlaninhoudApi {

    static final String GEHOLPEN =
            "Antwoord op de vraag: is het slachtoffer (en de omgeving) hiermee geholpen? Beschrijf in "
                    + "het algemeen; dit is openbaar, dus schrijf niets over personen of gezinnen";

    private PlaninhoudApi() {}

    /** An action as it is written. */
    @Schema(name = "ActieSchrijven", description = "Een actie van een plan")
    record Actie(
            @Min(1)
            @Max(9999)
            @Schema(description = "Nummer dat de actie in dit plan al heeft; null bij een nieuwe", nullable = true)
            Integer nummer,

            @NotBlank @Size(max = 300) @Schema(description = "Titel; openbaar")
            String titel,

            @Size(max = 4000) @Schema(description = "Omschrijving; openbaar", nullable = true)
            String omschrijving,

            @NotNull @Min(1) @Max(3) @Schema(description = "Nummer van de actielijn")
            Integer actielijn,

            @Size(max = 100)
            @Schema(description = "Code van de bouwsteen", nullable = true, examples = "TRAUMASCREENING")
            String bouwsteen,

            @Size(max = 100) @Schema(description = "Code van het thema", nullable = true)
            String thema,

            @Size(max = 100)
            @Schema(
                    description = "Code van de doelgroep van actielijn 3; kan bij elke actielijn",
                    nullable = true,
                    examples = "DOELGROEP_OUDERENMISHANDELING")
            String doelgroep,

            @Size(max = 100) @Schema(description = "Code van de prioriteit van het programma", nullable = true)
            String prioriteit,

            @Size(max = 200)
            @Schema(description = "Organisatie die de actie uitvoert; geen naam van een persoon", nullable = true)
            String eigenaar,

            @Schema(description = "Geplande eerste dag; null als onbekend", nullable = true)
            LocalDate geplandeBegindatum,

            @Schema(description = "Geplande laatste dag; null als onbekend", nullable = true)
            LocalDate geplandeEinddatum,

            @Size(max = 2000) @Schema(description = GEHOLPEN, nullable = true)
            String geholpen) {

        Planinhoud.Actie toActie() {
            return new Planinhoud.Actie(
                    nummer,
                    titel,
                    omschrijving,
                    actielijn,
                    bouwsteen,
                    thema,
                    doelgroep,
                    prioriteit,
                    eigenaar,
                    geplandeBegindatum,
                    geplandeEinddatum,
                    geholpen);
        }
    }

    /** Something that is built on. */
    @Schema(name = "Planverwijzing", description = "Iets dat al bestaat en waarbij het plan aansluit")
    record Verwijzing(
            @NotNull @Schema(description = "Soort") Planinhoud.Verwijzingsoort soort,

            @NotBlank @Size(max = 300) @Schema(description = "Titel")
            String titel,

            @Size(max = 1000) @Pattern(regexp = "https?://\\S+") @Schema(description = "Adres", nullable = true)
            String url,

            @Min(1)
            @Max(3)
            @Schema(
                    description = "Nummer van de actielijn die hiermee inhoud heeft; null als het er geen invult",
                    nullable = true)
            Integer actielijn,

            @Valid @Schema(description = "Bron; null als de regio het zelf zegt", nullable = true)
            Source bron) {

        static Verwijzing of(Planinhoud.Verwijzing naar) {
            return new Verwijzing(naar.soort(), naar.titel(), naar.url(), naar.actielijn(), naar.bron());
        }

        Planinhoud.Verwijzing toVerwijzing() {
            return new Planinhoud.Verwijzing(soort, titel, url, actielijn, bron);
        }
    }

    /** A chapter of the region's own making. */
    @Schema(name = "Plansectie", description = "Eigen hoofdstuk van de regio; de vorm van een plan is vrij")
    record Sectie(
            @NotBlank @Size(max = 200) @Schema(description = "Kop")
            String kop,

            @NotBlank @Size(max = 10000) @Schema(description = "Tekst; openbaar, dus niets over personen")
            String tekst) {

        static Sectie of(Planinhoud.Sectie sectie) {
            return new Sectie(sectie.kop(), sectie.tekst());
        }
    }

    /** The content of a plan as it is written. */
    @Schema(name = "PlaninhoudSchrijven", description = "De inhoud van een versie van een plan")
    record Inhoud(
            @NotBlank @Size(max = 300) @Schema(description = "Titel")
            String titel,

            @Size(max = 4000) @Schema(description = "Samenvatting", nullable = true)
            String samenvatting,

            @Size(max = 200) @Schema(description = "Acties", nullable = true)
            List<@NotNull @Valid Actie> acties,

            @Size(max = 50) @Schema(description = "Waar het plan bij aansluit", nullable = true)
            List<@NotNull @Valid Verwijzing> verwijzingen,

            @Size(max = 30) @Schema(description = "Eigen hoofdstukken", nullable = true)
            List<@NotNull @Valid Sectie> secties) {

        Planinhoud toInhoud() {
            return new Planinhoud(
                    titel,
                    samenvatting,
                    acties == null ? null : acties.stream().map(Actie::toActie).toList(),
                    verwijzingen == null
                            ? null
                            : verwijzingen.stream()
                                    .map(Verwijzing::toVerwijzing)
                                    .toList(),
                    secties == null
                            ? null
                            : secties.stream()
                                    .map(sectie -> new Planinhoud.Sectie(sectie.kop(), sectie.tekst()))
                                    .toList());
        }
    }

    /** A new plan. */
    @Schema(name = "ActieplanAanmaken", description = "Een plan van aanpak voor uw regio, in concept")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Inhoud van de eerste versie")
            Inhoud inhoud) {}
}
