package nl.ghnt.regions.kader;

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
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the frame, and takes in. */
final class KaderApi {

    private static final String BEGIN = "Eerste dag waarop dit geldt";
    private static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private KaderApi() {}

    /** Another name of an element. */
    @Schema(name = "KaderNaam", description = "Andere naam van een element, zoals een bron die gebruikt")
    record Naam(
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

            @NotNull @Valid @Schema(description = "Bron") Source bron) {

        static Naam of(Kaderinhoud.AndereNaam naam) {
            return new Naam(
                    naam.naam(),
                    naam.zekerheid(),
                    naam.toelichting(),
                    naam.beginGeldigheid(),
                    naam.eindeGeldigheid(),
                    naam.bron());
        }

        Kaderinhoud.AndereNaam toNaam() {
            return new Kaderinhoud.AndereNaam(naam, zekerheid, toelichting, beginGeldigheid, eindeGeldigheid, bron);
        }
    }

    /** A part of an element that is told apart. */
    @Schema(name = "KaderAspect", description = "Onderdeel dat apart gevolgd wordt")
    record Aspect(
            @Schema(description = "Code", examples = "VOLDOENDE_TOEGERUST")
            String code,

            @Schema(description = "Naam") String naam,
            @Schema(description = "Bron") Source bron) {}

    /** Another document that a text refers to. */
    @Schema(name = "KaderVerwijzing", description = "Ander document waar de tekst naar verwijst")
    record Verwijzing(
            @Schema(description = "Titel") String titel,

            @Schema(description = "Adres; null als onbekend", nullable = true)
            String url,

            @Schema(description = "Bron") Source bron) {}

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
            List<@NotNull @Valid Naam> andereNamen,

            @NotNull @Schema(description = BEGIN) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @NotNull @Valid @Schema(description = "Bron") Source bron) {

        Kaderinhoud toInhoud() {
            List<Kaderinhoud.AndereNaam> namen = andereNamen == null
                    ? List.of()
                    : andereNamen.stream().map(Naam::toNaam).toList();
            return new Kaderinhoud(
                    volgnummer,
                    naam,
                    tekst,
                    actielijn,
                    bovenliggend,
                    reikwijdte,
                    new Kaderinhoud.Details(
                            reikwijdte == null ? null : Zekerheid.ZEKER,
                            null,
                            null,
                            null,
                            null,
                            namen,
                            null,
                            null,
                            null,
                            null,
                            null));
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

            @Schema(description = "Plaats onder zijn soort") int volgnummer,

            @Schema(description = "Naam; null als de bron alleen een tekst geeft", nullable = true)
            String naam,

            @Schema(description = "Letterlijke tekst; null als de bron alleen een naam geeft", nullable = true)
            String tekst,

            @Schema(description = "Nummer van de actielijn; null als het onder geen valt", nullable = true)
            Integer actielijn,

            @Schema(description = "Code van de bouwsteen waar een thema onder valt", nullable = true)
            String bovenliggend,

            @Schema(description = "Reikwijdte van een prioriteit", nullable = true)
            Reikwijdte reikwijdte,

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

            @Schema(description = "Andere namen") List<Naam> andereNamen,

            @Schema(description = "Onderdelen die apart gevolgd worden")
            List<Aspect> aspecten,

            @Schema(description = "Documenten waar de tekst naar verwijst")
            List<Verwijzing> verwijzingen,

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
            Kaderinhoud inhoud = beeld.inhoud();
            Kaderinhoud.Details details = inhoud.details();
            Validity geldigheid = beeld.omschrijving().geldigheid();
            return new Response(
                    beeld.code(),
                    beeld.soort(),
                    beeld.peildatum(),
                    inhoud.volgnummer(),
                    inhoud.naam(),
                    inhoud.tekst(),
                    inhoud.actielijn(),
                    inhoud.bovenliggend(),
                    inhoud.reikwijdte(),
                    details.reikwijdteZekerheid(),
                    details.reeks(),
                    details.rapportage(),
                    geldigheid.begin(),
                    geldigheid.end(),
                    details.beginToelichting(),
                    details.beginInBron(),
                    details.eindeInBron(),
                    details.andereNamen().stream().map(Naam::of).toList(),
                    details.aspecten().stream()
                            .map(aspect -> new Aspect(aspect.code(), aspect.naam(), aspect.bron()))
                            .toList(),
                    details.verwijzingen().stream()
                            .map(naar -> new Verwijzing(naar.titel(), naar.url(), naar.bron()))
                            .toList(),
                    details.gegevens(),
                    details.toelichting(),
                    beeld.omschrijving().bron(),
                    beeld.omschrijving().geregistreerdOp(),
                    beeld.gewijzigdOp());
        }
    }
}
