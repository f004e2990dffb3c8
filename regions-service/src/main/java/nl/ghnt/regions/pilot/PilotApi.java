package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of pilots. */
final class PilotApi {

    private PilotApi() {}

    /** A state of a pilot as it is read. */
    @Schema(name = "PilotStand", description = "Hoe ver een pilot is volgens een bericht van een dag")
    record StandResponse(
            @JsonUnwrapped PilotStand.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static StandResponse of(PilotStand stand) {
            return new StandResponse(stand.inhoud(), stand.geregistreerdOp());
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

            @Schema(description = "Geplande start, zo precies als bekend (EDTF)", examples = "2019-23", nullable = true)
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

            @Schema(
                    description = "Wat de bronnen van de pilots samen zeggen; null als dit er geen van is",
                    nullable = true)
            Pilotplan plan,

            @Schema(description = "Codes van thema's en bouwstenen")
            List<String> themas,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Bron", nullable = true) Source bron,
            @JsonUnwrapped Stuktijden tijden) {

        static Response of(PilotBeeld beeld) {
            Pilot pilot = beeld.pilot();
            Pilot.Inhoud inhoud = pilot.inhoud();
            Instant bekendOp = beeld.blik().beschikbaarOp();
            PilotStand stand = beeld.stand().orElse(null);
            PilotStand start = beeld.bereikt(PilotStand.Status.GESTART).orElse(null);
            PilotStand structureel =
                    beeld.bereikt(PilotStand.Status.STRUCTUREEL).orElse(null);
            return new Response(
                    pilot.id(),
                    pilot.code(),
                    inhoud.naam(),
                    inhoud.andereNamen(),
                    pilot.soort(),
                    pilot.soort().teltAlsPilot(),
                    pilot.regio(),
                    inhoud.plaats(),
                    inhoud.gemeente(),
                    inhoud.planning() == null ? null : inhoud.planning().start(),
                    inhoud.planning() == null ? null : inhoud.planning().bron(),
                    beeld.blik().geldigOp(),
                    stand == null ? null : stand.status(),
                    stand == null ? null : stand.inhoud().peildatum(),
                    stand == null ? "Voor deze dag is geen stand vastgelegd." : null,
                    start == null ? null : start.inhoud().ingangsdatum(),
                    start == null
                            ? "Er is geen start vastgelegd."
                            : start.inhoud().ingangOnbekendReden(),
                    structureel == null ? null : structureel.inhoud().ingangsdatum(),
                    structureel == null
                            ? "Er is niet vastgelegd dat de pilot is voortgezet als vaste werkwijze."
                            : structureel.inhoud().ingangOnbekendReden(),
                    beeld.standen().stream().map(StandResponse::of).toList(),
                    pilot.verlengingen(bekendOp),
                    pilot.evaluatie(bekendOp),
                    inhoud.succescriterium(),
                    pilot.plan(),
                    inhoud.themas(),
                    inhoud.toelichting(),
                    inhoud.bron(),
                    Stuktijden.van(pilot));
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
