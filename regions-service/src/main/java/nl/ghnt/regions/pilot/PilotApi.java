package nl.ghnt.regions.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of pilots, and takes in. */
final class PilotApi {

    /** Code of a theme or building block of the programme's framework. */
    static final String THEMA = "[A-Z][A-Z0-9_]{1,79}";

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private PilotApi() {}

    /** What is told of a pilot. */
    @Schema(name = "PilotGegevens", description = "Wat over een pilot wordt verteld en later anders kan zijn")
    record Gegevens(
            @NotBlank @Size(max = 200) @Schema(description = "Naam")
            String naam,

            @Size(max = 20) @Schema(description = "Andere namen", nullable = true)
            List<@NotNull @Valid AndereNaam> andereNamen,

            @Size(max = 100) @Schema(description = "Plaatsnaam in de bron; niet de regio", nullable = true)
            String plaats,

            @Pattern(regexp = "GM\\d{4}")
            @Schema(description = "CBS-code van de gemeente van die plaats", examples = "GM0855", nullable = true)
            String gemeente,

            @Schema(
                    description = "Geplande start, zo precies als bekend (EDTF)",
                    implementation = String.class,
                    examples = "2019-23",
                    nullable = true)
            PartialDate geplandeStart,

            @Valid @Schema(description = "Bron van de geplande start", nullable = true)
            Source geplandeStartBron,

            @Size(max = 20) @Schema(description = "Codes van thema's en bouwstenen", nullable = true)
            List<@NotNull @Pattern(regexp = THEMA) String> themas,

            @Size(max = 2000) @Schema(description = "Wanneer de pilot geslaagd is", nullable = true)
            String succescriterium,

            @Size(max = 2000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Pilot.Gegevens toGegevens() {
            return new Pilot.Gegevens(
                    naam,
                    andereNamen == null ? List.of() : andereNamen,
                    plaats,
                    gemeente,
                    geplandeStart == null ? null : new Pilot.Planning(geplandeStart, geplandeStartBron),
                    themas == null ? List.of() : themas,
                    succescriterium,
                    toelichting,
                    bron);
        }
    }

    /** What a report says of how far a pilot is. */
    @Schema(name = "PilotStandMelden", description = "Hoe ver een pilot is volgens een bericht van een dag")
    record Melden(
            @NotNull @Schema(description = "Status") PilotStand.Status status,

            @NotNull @Schema(description = "Dag van het bericht")
            LocalDate peildatum,

            @Schema(description = "Eerste dag van deze status; null als onbekend", nullable = true)
            LocalDate ingangsdatum,

            @Size(max = 500) @Schema(description = "Waarom de ingangsdatum onbekend is", nullable = true)
            String ingangOnbekendReden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        PilotStand.Opgave toOpgave() {
            return new PilotStand.Opgave(status, peildatum, ingangsdatum, ingangOnbekendReden, bron);
        }
    }

    /** A new pilot. */
    @Schema(name = "PilotAanmaken", description = "Een pilot of een werkwijze waarmee wordt vergeleken")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "kennemerland")
            String regio,

            @NotNull @Size(max = 100) @Pattern(regexp = CODE) @Schema(description = "Vaste code van de pilot")
            String code,

            @NotNull @Schema(description = "Soort") Pilot.Soort soort,

            @NotNull @Valid @Schema(description = "Wat erover wordt verteld")
            Gegevens gegevens,

            @NotNull @Valid @Schema(description = "Hoe ver de pilot is")
            Melden stand) {}

    /** A pilot goes on longer. */
    @Schema(name = "PilotVerlengen", description = "Een pilot loopt langer door")
    record Verlengen(
            @NotNull @Schema(description = "Laatste dag van de verlenging")
            LocalDate totDatum,

            @Size(max = 1000) @Schema(description = "Reden", nullable = true)
            String reden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Verlenging toVerlenging(Instant nu) {
            return new Verlenging(totDatum, reden, bron, nu);
        }
    }

    /** What a method is compared with, and what came out. */
    @Schema(name = "PilotEvalueren", description = "Waarmee een werkwijze wordt vergeleken, en wat eruit kwam")
    record Evalueren(
            @NotNull @Schema(description = "Soort evaluatie")
            Evaluatie.Soort soort,

            @NotEmpty @Size(max = 2) @Schema(description = "Waar zij naar kijkt")
            List<Evaluatie.@NotNull Dimensie> dimensies,

            @NotEmpty
            @Size(max = 20)
            @Schema(description = "Codes van de pilots en referentiewerkwijzen waarmee wordt vergeleken")
            List<@NotNull @Size(max = 100) String> vergelekenMet,

            @Size(max = 5000) @Schema(description = "Wat eruit kwam; null zolang onbekend", nullable = true)
            String resultaat,

            @Size(max = 500) @Schema(description = "Waarom het resultaat onbekend is", nullable = true)
            String resultaatOnbekendReden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Evaluatie toEvaluatie(Instant nu) {
            return new Evaluatie(soort, dimensies, vergelekenMet, resultaat, resultaatOnbekendReden, bron, nu);
        }
    }

    /** A state of a pilot as it is read. */
    @Schema(name = "PilotStand", description = "Hoe ver een pilot is volgens een bericht van een dag")
    record StandResponse(
            @Schema(description = "Status") PilotStand.Status status,
            @Schema(description = "Dag van het bericht") LocalDate peildatum,

            @Schema(description = "Eerste dag van deze status; null als onbekend", nullable = true)
            LocalDate ingangsdatum,

            @Schema(description = "Waarom die dag onbekend is; null als bekend", nullable = true)
            String ingangOnbekendReden,

            @Schema(description = "Bron", nullable = true) Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static StandResponse of(PilotStand stand) {
            return new StandResponse(
                    stand.status(),
                    stand.peildatum(),
                    stand.ingangsdatum(),
                    stand.ingangOnbekendReden(),
                    stand.bron(),
                    stand.geregistreerdOp());
        }
    }

    /** A pilot as it is read. */
    @Schema(name = "Pilot", description = "Pilot, of werkwijze waarmee pilots worden vergeleken")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam,
            @Schema(description = "Andere namen") List<AndereNaam> andereNamen,
            @Schema(description = "Soort") Pilot.Soort soort,

            @Schema(description = "Of dit als pilot telt; een referentiewerkwijze niet")
            boolean teltAlsPilot,

            @Schema(description = "Code van de regio", examples = "hart-van-brabant")
            String regio,

            @Schema(description = "Plaatsnaam in de bron; null als de bron er geen noemt", nullable = true)
            String plaats,

            @Schema(description = "CBS-code van de gemeente van die plaats", nullable = true)
            String gemeente,

            @Schema(
                    description = "Geplande start, zo precies als bekend (EDTF)",
                    implementation = String.class,
                    examples = "2019-23",
                    nullable = true)
            PartialDate geplandeStart,

            @Schema(description = "Bron van de geplande start", nullable = true)
            Source geplandeStartBron,

            @Schema(description = "Dag waarvoor de status geldt")
            LocalDate peildatum,

            @Schema(description = "Status op die dag; null als onbekend", nullable = true)
            PilotStand.Status status,

            @Schema(description = "Dag van het bericht dat de status meldt", nullable = true)
            LocalDate statusPeildatum,

            @Schema(description = "Waarom de status onbekend is; null als bekend", nullable = true)
            String statusOnbekendReden,

            @Schema(description = "Werkelijke start; null als onbekend of niet gestart", nullable = true)
            LocalDate startdatum,

            @Schema(description = "Waarom de start onbekend is; null als bekend", nullable = true)
            String startOnbekendReden,

            @Schema(description = "Eerste dag als vaste werkwijze; null als onbekend of niet zover", nullable = true)
            LocalDate structureelVanafDatum,

            @Schema(description = "Waarom die dag onbekend is; null als bekend", nullable = true)
            String structureelOnbekendReden,

            @Schema(description = "Al wat over de status is gemeld, het oudste eerst")
            List<StandResponse> standen,

            @Schema(description = "Verlengingen, de oudste eerst")
            List<Verlenging> verlengingen,

            @Schema(description = "Evaluatie; null als er geen is vastgelegd", nullable = true)
            Evaluatie evaluatie,

            @Schema(description = "Wanneer de pilot geslaagd is", nullable = true)
            String succescriterium,

            @Schema(description = "Codes van thema's en bouwstenen")
            List<String> themas,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Bron", nullable = true) Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(PilotBeeld beeld) {
            Pilot pilot = beeld.pilot();
            Instant bekendOp = beeld.blik().beschikbaarOp();
            PilotStand stand = beeld.stand().orElse(null);
            PilotStand start = beeld.bereikt(PilotStand.Status.GESTART).orElse(null);
            PilotStand structureel =
                    beeld.bereikt(PilotStand.Status.STRUCTUREEL).orElse(null);
            return new Response(
                    pilot.id(),
                    pilot.code(),
                    pilot.naam(),
                    pilot.andereNamen(),
                    pilot.soort(),
                    pilot.soort().teltAlsPilot(),
                    pilot.regio(),
                    pilot.plaats(),
                    pilot.gemeente(),
                    pilot.planning() == null ? null : pilot.planning().start(),
                    pilot.planning() == null ? null : pilot.planning().bron(),
                    beeld.blik().geldigOp(),
                    stand == null ? null : stand.status(),
                    stand == null ? null : stand.peildatum(),
                    stand == null ? "Voor deze dag is geen stand vastgelegd." : null,
                    start == null ? null : start.ingangsdatum(),
                    start == null ? "Er is geen start vastgelegd." : start.ingangOnbekendReden(),
                    structureel == null ? null : structureel.ingangsdatum(),
                    structureel == null
                            ? "Er is niet vastgelegd dat de pilot is voortgezet als vaste werkwijze."
                            : structureel.ingangOnbekendReden(),
                    beeld.standen().stream().map(StandResponse::of).toList(),
                    pilot.verlengingen(bekendOp),
                    pilot.evaluatie(bekendOp),
                    pilot.succescriterium(),
                    pilot.themas(),
                    pilot.toelichting(),
                    pilot.bron(),
                    pilot.geregistreerdOp(),
                    pilot.gewijzigdOp());
        }
    }

    /** How many pilots there are on a day. */
    @Schema(name = "PilotTelling", description = "Hoeveel pilots er op een dag zijn; referentiewerkwijzen tellen niet")
    record TellingResponse(
            @Schema(description = "Dag waarvoor is geteld") LocalDate peildatum,

            @Schema(description = "Aantal pilots waarvan voor die dag een stand is vastgelegd")
            int pilots,

            @Schema(description = "Daarvan nieuw") int nieuw,
            @Schema(description = "Daarvan een verbreding") int verbreding,
            @Schema(description = "Daarvan gestart") int gestart,
            @Schema(description = "Codes van de pilots") List<String> codes,

            @Schema(description = "Codes van de werkwijzen waarmee wordt vergeleken; tellen niet mee")
            List<String> referenties) {

        static TellingResponse of(PilotTelling telling) {
            return new TellingResponse(
                    telling.blik().geldigOp(),
                    telling.pilots().size(),
                    telling.aantal(Pilot.Soort.NIEUW),
                    telling.aantal(Pilot.Soort.VERBREDING),
                    telling.aantal(PilotStand.Status.GESTART),
                    codes(telling.pilots()),
                    codes(telling.referenties()));
        }

        private static List<String> codes(List<PilotBeeld> beelden) {
            return beelden.stream().map(beeld -> beeld.pilot().code()).toList();
        }
    }
}
