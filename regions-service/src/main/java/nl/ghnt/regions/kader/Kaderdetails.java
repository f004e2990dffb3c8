package nl.ghnt.regions.kader;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is read with what is said of an element of the frame, and never searched.
 *
 * @param reikwijdteZekerheid how sure the reach is; null without one
 * @param reeks series of priorities that it stands in; null without one
 * @param rapportage number of the progress report that it stands in; null without one
 * @param beginInBron beginning as the source gives it (EDTF); null when it gives none
 * @param eindeInBron end as the source gives it (EDTF); null when it gives none
 * @param andereNamen other names over time
 * @param aspecten parts that are told apart (R160)
 * @param verwijzingen other documents that the text refers to (R205)
 * @param gegevens codes of the parts of a state by which it is seen in how many regions it is realised (R162)
 * @param toelichting how it is to be read, or why it is there; null when nothing is said of it
 * @param beginToelichting why it is reckoned from the day from which it holds; null when the source gives that day
 */
public record Kaderdetails(
        Zekerheid reikwijdteZekerheid,
        String reeks,
        Integer rapportage,
        String beginInBron,
        String eindeInBron,
        List<AndereNaam> andereNamen,
        List<Aspect> aspecten,
        List<Verwijzing> verwijzingen,
        List<String> gegevens,
        String toelichting,
        String beginToelichting) {

    public Kaderdetails {
        andereNamen = orEmpty(andereNamen);
        aspecten = orEmpty(aspecten);
        verwijzingen = orEmpty(verwijzingen);
        gegevens = orEmpty(gegevens);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with what only the sources give of it: series, report, parts, references. */
    Kaderdetails metGegevensVan(Kaderdetails eerder) {
        return new Kaderdetails(
                reikwijdteZekerheid,
                eerder.reeks,
                eerder.rapportage,
                eerder.beginInBron,
                eerder.eindeInBron,
                andereNamen,
                eerder.aspecten,
                eerder.verwijzingen,
                eerder.gegevens,
                eerder.toelichting,
                beginToelichting);
    }

    /** Another name, as some source uses it (C14, C15). */
    @Schema(name = "KaderNaam", description = "Andere naam van een element, zoals een bron die gebruikt")
    public record AndereNaam(
            @NotBlank @Size(max = 300) @Schema(description = "Naam")
            String naam,

            @NotNull @Schema(description = "Hoe zeker dat dit hetzelfde is")
            Zekerheid zekerheid,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Eerste dag van gebruik; null als onbekend", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop zij niet meer gebruikt wordt; null als onbekend", nullable = true)
            LocalDate eindeGeldigheid,

            @NotNull @Valid @Schema(description = "Bron") Source bron) {}

    /** A part that is told apart. */
    @Schema(name = "KaderAspect", description = "Onderdeel dat apart gevolgd wordt")
    public record Aspect(
            @Schema(description = "Code", examples = "VOLDOENDE_TOEGERUST")
            String code,

            @Schema(description = "Naam") String naam,
            @Schema(description = "Bron") Source bron) {}

    /** Another document that the text refers to. */
    @Schema(name = "KaderVerwijzing", description = "Ander document waar de tekst naar verwijst")
    public record Verwijzing(
            @Schema(description = "Titel") String titel,

            @Schema(description = "Adres; null als onbekend", nullable = true)
            String url,

            @Schema(description = "Bron") Source bron) {}
}
