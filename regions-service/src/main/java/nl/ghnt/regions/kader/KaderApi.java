package nl.ghnt.regions.kader;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the frame, and takes in. */
final class KaderApi {

    private static final String BEGIN = "Eerste dag waarop dit geldt";
    private static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private KaderApi() {}

    /** What is said of an element from a day on. */
    @Schema(name = "KaderelementOmschrijven", description = "Wat een element van het kader vanaf een dag is")
    record Omschrijven(
            @NotNull @Min(1) @Max(1000) @Schema(description = "Plaats onder zijn soort, vanaf 1")
            Integer volgnummer,

            @Size(min = 1, max = 300)
            @Schema(description = "Naam; null als de bron alleen een tekst geeft", nullable = true)
            String naam,

            @Size(min = 1, max = 4000) @Schema(description = "Letterlijke tekst", nullable = true)
            String tekst,

            @Min(1)
            @Max(3)
            @Schema(description = "Nummer van de actielijn; null als het onder geen valt", nullable = true)
            Integer actielijn,

            @Size(max = 100) @Schema(description = "Code van de bouwsteen, alleen bij een thema", nullable = true)
            String bovenliggend,

            @Schema(description = "Reikwijdte, alleen bij een prioriteit", nullable = true)
            Reikwijdte reikwijdte,

            @Size(max = 20) @Schema(description = "Andere namen; leeg als er geen zijn", nullable = true)
            List<Kaderdetails.@NotNull @Valid AndereNaam> andereNamen,

            @NotNull @Schema(description = BEGIN) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @NotNull @Valid @Schema(description = "Bron") Source bron) {

        Kaderinhoud inhoud() {
            return new Kaderinhoud(volgnummer, naam, tekst, actielijn, bovenliggend, reikwijdte);
        }

        Kaderdetails details() {
            Zekerheid zekerheid = reikwijdte == null ? null : Zekerheid.ZEKER;
            return new Kaderdetails(zekerheid, null, null, null, null, andereNamen, null, null, null, null, null);
        }

        Herkomst herkomst(Instant moment) {
            return new Herkomst(bron, moment, null);
        }

        Validity geldigheid() {
            if (eindeGeldigheid != null && !beginGeldigheid.isBefore(eindeGeldigheid)) {
                throw ProblemException.invalidInput(InputFault.body(
                        "/eindeGeldigheid", "datum.volgorde", "eindeGeldigheid moet na beginGeldigheid liggen."));
            }
            return Validity.between(beginGeldigheid, eindeGeldigheid);
        }
    }

    /** A new element. */
    @Schema(name = "KaderelementAanmaken", description = "Een element dat het kader krijgt, zoals een thema")
    record Aanmaken(
            @NotBlank
            @Size(max = 100)
            @Pattern(regexp = "[A-Z0-9]+([_-][A-Z0-9]+)*")
            @Schema(description = "Vaste code", examples = "TRAUMASCREENING_JEUGD")
            String code,

            @NotNull @Schema(description = "Soort; een actielijn of voorwaarde erbij kan niet")
            Kadersoort soort,

            @NotNull @Valid @Schema(description = "Wat het is")
            Omschrijven omschrijving) {}

    /** An element as it is read. */
    @Schema(name = "Kaderelement", description = "Element van het kader van het programma, zoals het op een dag was")
    record Response(
            @Schema(description = "Vaste code", examples = "TRAUMASCREENING")
            String code,

            @Schema(description = "Soort") Kadersoort soort,

            @Schema(
                    description = "Dag waarvoor dit geldt; null als het al gold voor de bronnen beginnen",
                    nullable = true)
            LocalDate peildatum,

            @JsonUnwrapped Kaderinhoud inhoud,

            @Schema(description = "Hoe zeker de reikwijdte is", nullable = true)
            Zekerheid reikwijdteZekerheid,

            @Schema(description = "Reeks waar een prioriteit in staat", nullable = true, examples = "TOT_EIND_2019")
            String reeks,

            @Schema(description = "Nummer van de voortgangsrapportage waar een prioriteit in staat", nullable = true)
            Integer rapportage,

            @Schema(description = BEGIN + "; null als het al gold voor de bronnen beginnen", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,

            @Schema(description = "Waarom met dat begin is gerekend; null als de bron het geeft", nullable = true)
            String beginToelichting,

            @Schema(description = "Het begin zoals de bron het geeft (EDTF)", nullable = true, examples = "2019-07")
            String beginInBron,

            @Schema(description = "Het einde zoals de bron het geeft (EDTF)", nullable = true, examples = "2019-12")
            String eindeInBron,

            @Schema(description = "Andere namen") List<Kaderdetails.AndereNaam> andereNamen,

            @Schema(description = "Onderdelen die apart gevolgd worden")
            List<Kaderdetails.Aspect> aspecten,

            @Schema(description = "Documenten waar de tekst naar verwijst")
            List<Kaderdetails.Verwijzing> verwijzingen,

            @Schema(
                    description = "Gegevens van de stand die laten zien in hoeveel regio's dit gerealiseerd is; zie "
                            + "/standen/_dekking")
            List<String> standGegevens,

            @Schema(description = "Hoe dit te lezen is, of waarom het er staat", nullable = true)
            String toelichting,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Kaderbeeld beeld) {
            Kaderdetails details = beeld.omschrijving().details();
            Validity geldigheid = beeld.omschrijving().geldigheid();
            return new Response(
                    beeld.code(),
                    beeld.soort(),
                    beeld.peildatum(),
                    beeld.inhoud(),
                    details.reikwijdteZekerheid(),
                    details.reeks(),
                    details.rapportage(),
                    geldigheid.begin(),
                    geldigheid.end(),
                    details.beginToelichting(),
                    details.beginInBron(),
                    details.eindeInBron(),
                    details.andereNamen(),
                    details.aspecten(),
                    details.verwijzingen(),
                    details.gegevens(),
                    details.toelichting(),
                    beeld.omschrijving().bron(),
                    beeld.omschrijving().geregistreerdOp(),
                    beeld.gewijzigdOp());
        }
    }
}
