package nl.ghnt.regions.actieplan;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version of a plan says.
 *
 * @param titel title
 * @param samenvatting summary; null without one
 * @param acties the actions, by number
 * @param verwijzingen what exists already and is built on (R140, R141)
 * @param secties chapters of the region's own making: the form differs by region (R139)
 */
public record Planinhoud(
        String titel, String samenvatting, List<Actie> acties, List<Verwijzing> verwijzingen, List<Sectie> secties) {

    /** A list that is not given is empty. */
    public Planinhoud {
        acties = acties == null ? List.of() : List.copyOf(acties);
        verwijzingen = verwijzingen == null ? List.of() : List.copyOf(verwijzingen);
        secties = secties == null ? List.of() : List.copyOf(secties);
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
     * One action. It may carry a target group on each line (R168).
     *
     * @param nummer number that stays the same in all versions of a plan; null until it gets one
     * @param actielijn number of the action line, 1 to 3
     * @param bouwsteen code of a building block; null without one
     * @param thema code of a theme; null without one
     * @param doelgroep code of a target group; null without one
     * @param prioriteit code of a priority of the programme; null without one
     * @param eigenaar organisation that carries it out, never a person; null when not known yet
     * @param geplandeBegindatum day on which it is to begin; null when not known yet
     * @param geplandeEinddatum last day on which it is to end; null when not known yet
     * @param geholpen how the victim and those around are helped by it (R146); null when not answered
     */
    public record Actie(
            Integer nummer,
            String titel,
            String omschrijving,
            int actielijn,
            String bouwsteen,
            String thema,
            String doelgroep,
            String prioriteit,
            String eigenaar,
            LocalDate geplandeBegindatum,
            LocalDate geplandeEinddatum,
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

    /**
     * Something that exists already and is built on instead of made anew.
     *
     * @param url address; null when it has none
     * @param actielijn action line that it fills; null when it fills none in particular
     * @param bron where this is known from; null when the region says so itself
     */
    public record Verwijzing(Verwijzingsoort soort, String titel, String url, Integer actielijn, Source bron) {}

    /** A chapter of the region's own making. */
    public record Sectie(String kop, String tekst) {}

    /** Numbers of the action lines that have content: an action, or something existing that is built on. */
    Set<Integer> actielijnen() {
        return Stream.concat(
                        acties.stream().map(Actie::actielijn),
                        verwijzingen.stream().map(Verwijzing::actielijn))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Numbers of the action lines that have no content, in order. */
    List<Integer> ontbrekendeActielijnen() {
        Set<Integer> gevuld = actielijnen();
        return IntStream.rangeClosed(1, 3)
                .filter(nummer -> !gevuld.contains(nummer))
                .boxed()
                .toList();
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
