package nl.ghnt.regions.actieplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version of a plan says: its actions by number, what exists already and is built on (R140, R141), and chapters of
 * the region's own making, because the form differs by region (R139).
 */
@Schema(name = "PlaninhoudSchrijven", description = "De inhoud van een versie van een plan")
public record Planinhoud(
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

    static final String GEHOLPEN =
            "Antwoord op de vraag: is het slachtoffer (en de omgeving) hiermee geholpen? Beschrijf in "
                    + "het algemeen; dit is openbaar, dus schrijf niets over personen of gezinnen";

    /** A list that is not given is empty. */
    public Planinhoud {
        acties = acties == null ? List.of() : acties;
        verwijzingen = verwijzingen == null ? List.of() : verwijzingen;
        secties = secties == null ? List.of() : secties;
    }

    /** Whether it says the same, whatever numbers its actions have. */
    boolean zegtHetzelfdeAls(Planinhoud ander) {
        return zonderNummers().equals(ander.zonderNummers());
    }

    private Planinhoud zonderNummers() {
        return new Planinhoud(
                titel,
                samenvatting,
                acties.stream().map(actie -> actie.genummerd(0)).toList(),
                verwijzingen,
                secties);
    }

    /**
     * One action. It may carry a target group on each line (R168), and tells how the victim and those around are helped by
     * it (R146). Its number is null until it gets one, and stays the same in all versions of a plan.
     */
    @Schema(name = "ActieSchrijven", description = "Een actie van een plan")
    public record Actie(
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

        Actie genummerd(int volgende) {
            return new Actie(
                    volgende,
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

        /** Codes of the elements of the frame that it is about. */
        Stream<String> elementen() {
            return Stream.of(bouwsteen, thema, doelgroep, prioriteit).filter(Objects::nonNull);
        }

        /** What it says, by name, so that two versions can be compared. */
        Map<String, Object> velden() {
            Map<String, Object> velden = new LinkedHashMap<>();
            velden.put("titel", titel);
            velden.put("omschrijving", omschrijving);
            velden.put("actielijn", actielijn);
            velden.put("bouwsteen", bouwsteen);
            velden.put("thema", thema);
            velden.put("doelgroep", doelgroep);
            velden.put("prioriteit", prioriteit);
            velden.put("eigenaar", eigenaar);
            velden.put("geplandeBegindatum", geplandeBegindatum);
            velden.put("geplandeEinddatum", geplandeEinddatum);
            velden.put("geholpen", geholpen);
            return velden;
        }
    }

    /** What a plan can build on. */
    @Schema(
            name = "PlanverwijzingSoort",
            description = "REGIOVISIE; SAMENWERKING_JUSTITIE_VEILIG_THUIS: regionaal samenwerkingsverband tussen "
                    + "justitiepartners en Veilig Thuis; BESTAAND_INITIATIEF: wat al is opgestart; ANDERS")
    public enum Verwijzingsoort {
        REGIOVISIE,
        SAMENWERKING_JUSTITIE_VEILIG_THUIS,
        BESTAAND_INITIATIEF,
        ANDERS
    }

    /** Something that exists already and is built on instead of made anew. */
    @Schema(name = "Planverwijzing", description = "Iets dat al bestaat en waarbij het plan aansluit")
    public record Verwijzing(
            @NotNull @Schema(description = "Soort") Verwijzingsoort soort,

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
            Source bron) {}

    /** A chapter of the region's own making. */
    @Schema(name = "Plansectie", description = "Eigen hoofdstuk van de regio; de vorm van een plan is vrij")
    public record Sectie(
            @NotBlank @Size(max = 200) @Schema(description = "Kop")
            String kop,

            @NotBlank @Size(max = 10000) @Schema(description = "Tekst; openbaar, dus niets over personen")
            String tekst) {}

    /** Numbers of the action lines that have content: an action, or something existing that is built on. */
    Set<Integer> actielijnen() {
        return Stream.concat(
                        acties.stream().map(Actie::actielijn),
                        verwijzingen.stream().map(Verwijzing::actielijn))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Holds when each of the three action lines has content (R128).
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 with the numbers of those that have none
     */
    void eisAlleActielijnen() {
        Set<Integer> gevuld = actielijnen();
        List<Integer> ontbrekend =
                Stream.of(1, 2, 3).filter(nummer -> !gevuld.contains(nummer)).toList();
        if (!ontbrekend.isEmpty()) {
            String nummers = ontbrekend.stream().map(String::valueOf).collect(Collectors.joining(" en "));
            throw Fout.ACTIELIJN_ZONDER_INHOUD
                    .because("Voor actielijn " + nummers
                            + " staat er nog niets in het plan: geen actie en geen verwijzing.")
                    .with("ontbrekendeActielijnen", ontbrekend);
        }
    }

    Optional<Actie> actie(int nummer) {
        return acties.stream().filter(actie -> actie.nummer() == nummer).findFirst();
    }

    /** Codes of the elements of the frame that the actions are about. */
    Set<String> elementen() {
        return acties.stream().flatMap(Actie::elementen).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same in which each action has a number: a new one gets the next after {@code laatste}. */
    Planinhoud genummerd(int laatste) {
        List<Actie> genummerd = new ArrayList<>();
        int volgende = laatste;
        for (Actie actie : acties) {
            genummerd.add(actie.nummer() == null ? actie.genummerd(++volgende) : actie);
        }
        genummerd.sort(Comparator.comparing(Actie::nummer));
        return new Planinhoud(titel, samenvatting, genummerd, verwijzingen, secties);
    }
}
