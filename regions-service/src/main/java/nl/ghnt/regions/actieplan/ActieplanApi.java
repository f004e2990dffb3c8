package nl.ghnt.regions.actieplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of plans, and takes in. */
final class ActieplanApi {

    private static final String REGIO = "Code van de regio";
    private static final String EINDE = "Eerste dag waarop het plan niet meer gold; null als het einde open is";

    private ActieplanApi() {}

    /** A new plan. */
    @Schema(name = "ActieplanAanmaken", description = "Een plan van aanpak voor uw regio, in concept")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Inhoud van de eerste versie")
            Planinhoud inhoud) {}

    /** How an action comes along, as it is read. */
    @Schema(name = "Actievoortgang", description = "Hoe een actie er vanaf een dag voor staat")
    record Voortgang(
            @JsonUnwrapped Actievoortgang.Melding melding,

            @Schema(description = "Dag vanaf wanneer dit zo is")
            LocalDate peildatum,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Voortgang of(Actievoortgang voortgang) {
            return new Voortgang(voortgang.melding(), voortgang.geldigheid().begin(), voortgang.geregistreerdOp());
        }
    }

    /** An action as it is read. */
    @Schema(name = "Actie", description = "Een actie van een plan")
    record ActieResponse(
            @Schema(description = "Nummer, in alle versies van het plan hetzelfde")
            int nummer,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Omschrijving", nullable = true)
            String omschrijving,

            @Schema(description = "Nummer van de actielijn") int actielijn,

            @Schema(description = "Code van de bouwsteen", nullable = true)
            String bouwsteen,

            @Schema(description = "Code van het thema", nullable = true)
            String thema,

            @Schema(description = "Code van de doelgroep", nullable = true)
            String doelgroep,

            @Schema(description = "Code van de prioriteit van het programma", nullable = true)
            String prioriteit,

            @Schema(description = "Organisatie die de actie uitvoert; null als onbekend", nullable = true)
            String eigenaar,

            @Schema(description = "Geplande eerste dag; null als onbekend", nullable = true)
            LocalDate geplandeBegindatum,

            @Schema(description = "Geplande laatste dag; null als onbekend", nullable = true)
            LocalDate geplandeEinddatum,

            @Schema(description = "Is het slachtoffer hiermee geholpen?", nullable = true)
            String geholpen,

            @Schema(description = "Of het geplande einde voorbij is zonder dat zij klaar is")
            boolean teLaat,

            @Schema(description = "Hoe zij ervoor staat; null als onbekend", nullable = true)
            Voortgang voortgang,

            @Schema(description = "Waarom onbekend is hoe zij ervoor staat", nullable = true)
            String voortgangOnbekendReden) {

        static ActieResponse of(Planinhoud.Actie actie, ActieplanBeeld beeld) {
            Actievoortgang gemeld = beeld.voortgang().get(actie.nummer());
            return new ActieResponse(
                    actie.nummer(),
                    actie.titel(),
                    actie.omschrijving(),
                    actie.actielijn(),
                    actie.bouwsteen(),
                    actie.thema(),
                    actie.doelgroep(),
                    actie.prioriteit(),
                    actie.eigenaar(),
                    actie.geplandeBegindatum(),
                    actie.geplandeEinddatum(),
                    actie.geholpen(),
                    beeld.isTeLaat(actie),
                    gemeld == null ? null : Voortgang.of(gemeld),
                    gemeld == null ? ONGEMELD : null);
        }
    }

    /** Why it is unknown how an action comes along. */
    static final String ONGEMELD = "Van deze actie is voor deze dag nog geen voortgang gemeld.";

    /** A plan in a list. */
    @Schema(name = "ActieplanSamenvatting", description = "Een plan van aanpak in het kort")
    record Samenvatting(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = REGIO, examples = "twente")
            String regio,

            @Schema(description = "Titel") String titel,
            @Schema(description = "Status") Planstatus status,

            @Schema(description = "Nummer van de getoonde versie")
            int versie,

            @Schema(
                    description = "Nummer van het concept; null als er geen is, of als u het niet mag zien",
                    nullable = true)
            Integer conceptVersie,

            @Schema(description = "Dag van de eerste vaststelling; null als het nooit is vastgesteld", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,

            @Schema(description = "Nummers van de actielijnen met inhoud")
            Set<Integer> actielijnen,

            @Schema(description = "Codes van elementen van het kader waar acties over gaan")
            Set<String> elementen,

            @Schema(description = "Aantal acties") int aantalActies,

            @Schema(description = "Plan van een voorganger waar dit een kopie van is", nullable = true)
            UUID kopieVan,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Samenvatting of(Planregel regel) {
            Actieplan plan = regel.plan();
            Planinhoud inhoud = regel.versie().inhoud();
            return new Samenvatting(
                    plan.id(),
                    plan.regio(),
                    inhoud.titel(),
                    regel.status(),
                    regel.versie().nummer(),
                    regel.conceptVersie(),
                    plan.beginGeldigheid(),
                    regel.eindeGeldigheid(),
                    inhoud.actielijnen(),
                    inhoud.elementen(),
                    inhoud.acties().size(),
                    plan.kopieVan(),
                    plan.geregistreerdOp(),
                    regel.gewijzigdOp());
        }
    }

    /** A plan as it is read. */
    @Schema(name = "Actieplan", description = "Plan van aanpak van een regio, in een van zijn versies")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = REGIO, examples = "twente")
            String regio,

            @Schema(description = "Dag waarvoor status en voortgang gelden")
            LocalDate peildatum,

            @Schema(description = "Status op die dag") Planstatus status,
            @Schema(description = "Nummer van deze versie") int versie,
            @Schema(description = "Wat deze versie nu is") ActieplanVersie.Toestand toestand,

            @Schema(
                    description = "Nummer van het concept; null als er geen is, of als u het niet mag zien",
                    nullable = true)
            Integer conceptVersie,

            @Schema(description = "Dag waarop deze versie is vastgesteld; null bij een concept", nullable = true)
            LocalDate vaststellingsdatum,

            @Schema(description = "Gremium of organisatie die vaststelde", nullable = true)
            String vastgesteldDoor,

            @Schema(description = "Dag van de eerste vaststelling; null als het nooit is vastgesteld", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Titel") String titel,

            @Schema(description = "Samenvatting", nullable = true)
            String samenvatting,

            @Schema(description = "Nummers van de actielijnen met inhoud")
            Set<Integer> actielijnen,

            @Schema(description = "Acties, op nummer") List<ActieResponse> acties,

            @Schema(description = "Waar het plan bij aansluit")
            List<Planinhoud.Verwijzing> verwijzingen,

            @Schema(description = "Eigen hoofdstukken") List<Planinhoud.Sectie> secties,

            @Schema(description = "Statussen die het plan kreeg, de oudste eerst")
            List<Overgang> overgangen,

            @Schema(description = "Plan van een voorganger waar dit een kopie van is", nullable = true)
            UUID kopieVan,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(ActieplanBeeld beeld) {
            Actieplan plan = beeld.plan();
            ActieplanVersie versie = beeld.versie();
            Planinhoud inhoud = versie.inhoud();
            return new Response(
                    plan.id(),
                    plan.regio(),
                    beeld.blik().geldigOp(),
                    beeld.status(),
                    versie.nummer(),
                    versie.toestand(),
                    beeld.conceptVersie(),
                    versie.beginGeldigheid(),
                    versie.vastgesteldDoor(),
                    plan.beginGeldigheid(),
                    plan.verleden().eindeGeldigheid(beeld.blik().beschikbaarOp()),
                    inhoud.titel(),
                    inhoud.samenvatting(),
                    inhoud.actielijnen(),
                    inhoud.acties().stream()
                            .map(actie -> ActieResponse.of(actie, beeld))
                            .toList(),
                    inhoud.verwijzingen(),
                    inhoud.secties(),
                    plan.overgangen().stream()
                            .filter(overgang -> overgang.gezien(beeld.blik()))
                            .toList(),
                    plan.kopieVan(),
                    plan.geregistreerdOp(),
                    beeld.gewijzigdOp());
        }
    }
}
