package nl.ghnt.reporting.rapportage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Broncijfer;
import nl.ghnt.reporting.infographic.Figuur;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the programmateam writes in a report: texts per block (R268, R245), text and scheme per action line (R270, R269),
 * figures from a source.
 */
@Schema(name = "Rapportageinhoud", description = "Teksten, schema's en cijfers uit een bron")
public record Inhoud(
        @NotNull @Size(max = 200) @Schema(description = "Teksten bij de blokken")
        List<@Valid @NotNull Bloktekst> teksten,

        @NotNull @Size(max = 3) @Schema(description = "De actielijnen, in tekst en schematisch")
        List<@Valid @NotNull Actielijn> actielijnen,

        @NotNull @Size(max = 100) @Schema(description = "Cijfers uit een bron, zonder berekening")
        List<@Valid @NotNull Broncijfer> cijfers,

        @NotNull
        @Size(max = 50)
        @Schema(
                description =
                        "Mijlpalen; leeg als een eigen rapport er geen heeft, of als die van een geïmporteerde editie"
                                + " niet bekend zijn (verantwoording.onbekend)")
        List<@Valid @NotNull Mijlpaal> mijlpalen,

        @NotNull @Size(max = 20) @Schema(description = "Webadressen voor meer informatie")
        List<@NotBlank @Size(max = 500) String> verwijzingen) {

    private static final int ACTIELIJNEN = 3;

    /** What was realised on an action line. */
    @Schema(name = "Actielijnverslag", description = "Wat op een actielijn is gerealiseerd")
    public record Actielijn(
            @NotNull @Min(1) @Max(ACTIELIJNEN) @Schema(description = "Nummer van de actielijn, 1 tot en met 3")
            Integer actielijn,

            @Size(max = 20_000) @Schema(description = "De tekst; null zolang die niet geschreven is", nullable = true)
            String tekst,

            @NotNull @Size(max = 200) @Schema(description = "Schematisch: wat en door wie")
            List<@Valid @NotNull Realisatie> gerealiseerd) {}

    /** A line of the scheme. */
    @Schema(name = "Realisatie", description = "Wat is gerealiseerd en door welke partij")
    public record Realisatie(
            @NotBlank @Size(max = 1000) @Schema(description = "Wat er is gerealiseerd")
            String wat,

            @NotBlank @Size(max = 300) @Schema(description = "Partij die het heeft gerealiseerd")
            String partij) {}

    /** A milestone. */
    @Schema(name = "Mijlpaal", description = "Mijlpaal van het programma")
    public record Mijlpaal(
            @NotBlank @Size(max = 1000) @Schema(description = "De mijlpaal")
            String tekst,

            @Schema(description = "Of hij is bereikt; null als dat onbekend is", nullable = true)
            Stand stand,

            @Schema(description = "Wanneer dat bekend was (EDTF)", nullable = true)
            PartialDate peilmoment,

            @Valid @Schema(description = "Bron van of hij is bereikt; null als dat dezelfde is", nullable = true)
            Source standBron,

            @Size(max = 500) @Schema(description = "Waarom het onbekend is", nullable = true)
            String onbekendReden,

            @Valid @Schema(description = "Waar de mijlpaal vandaan komt", nullable = true)
            Source bron) {

        /** Whether a milestone was reached. */
        @Schema(name = "MijlpaalStand")
        public enum Stand {
            BEREIKT,
            NIET_BEREIKT
        }
    }

    public Inhoud {
        teksten = copy(teksten);
        actielijnen = copy(actielijnen);
        cijfers = copy(cijfers);
        mijlpalen = copy(mijlpalen);
        verwijzingen = copy(verwijzingen);
    }

    /** What a new report begins with: everything that must be filled in, empty. */
    static Inhoud leeg() {
        List<Broncijfer> cijfers = verplichteCijfers().stream()
                .map(figuur -> Broncijfer.van(figuur, null, Vergelijking.EXACT, null, null, null))
                .toList();
        List<Actielijn> actielijnen = IntStream.rangeClosed(1, ACTIELIJNEN)
                .mapToObj(nummer -> new Actielijn(nummer, null, List.of()))
                .toList();
        return new Inhoud(List.of(), actielijnen, cijfers, List.of(), List.of());
    }

    /** The parts that hold nothing, by their names. */
    List<String> legeDelen() {
        Map<String, List<?>> delen = new LinkedHashMap<>();
        delen.put("teksten", teksten);
        delen.put("actielijnen", actielijnen);
        delen.put("cijfers", cijfers);
        delen.put("mijlpalen", mijlpalen);
        delen.put("verwijzingen", verwijzingen);
        return delen.entrySet().stream()
                .filter(deel -> deel.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Holds when nothing is missing for adoption; says all that is. */
    void eisVolledig() {
        List<String> ontbreekt = ontbreekt();
        if (!ontbreekt.isEmpty()) {
            throw Fout.RAPPORTAGE_ONVOLLEDIG
                    .because("Nog niet ingevuld: " + String.join(", ", ontbreekt) + ".")
                    .with("reden", "rapportage.onvolledig")
                    .with("ontbreekt", ontbreekt);
        }
    }

    private List<String> ontbreekt() {
        List<String> ontbreekt = new ArrayList<>();
        IntStream.rangeClosed(1, ACTIELIJNEN)
                .filter(nummer -> actielijnen.stream()
                        .noneMatch(lijn ->
                                lijn.actielijn() == nummer && lijn.tekst() != null && !PlainText.isBlank(lijn.tekst())))
                .forEach(nummer -> ontbreekt.add("actielijn." + nummer + ".tekst"));
        verplichteCijfers().stream()
                .filter(figuur ->
                        cijfers.stream().noneMatch(cijfer -> cijfer.code().equals(figuur.name())))
                .forEach(figuur -> ontbreekt.add("cijfer." + figuur.name()));
        cijfers.stream()
                .filter(cijfer -> !cijfer.volledig())
                .forEach(cijfer -> ontbreekt.add("cijfer." + cijfer.code()));
        return ontbreekt;
    }

    /** Figures that only a source can tell; the number of projects is told by the pool. */
    private static List<Figuur> verplichteCijfers() {
        return Arrays.stream(Figuur.values())
                .filter(figuur -> !figuur.perRegio() && figuur != Figuur.PROJECTEN)
                .toList();
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? null : new ArrayList<>(list).stream().toList();
    }
}
