package nl.ghnt.regions.actieplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says about plans besides the plans themselves: their versions, what differs, the board. */
final class ActieplanViewApi {

    private ActieplanViewApi() {}

    /** A version in a list. */
    @Schema(name = "Planversie", description = "Een versie van een plan in het kort")
    record VersieResponse(
            @Schema(description = "Nummer") int nummer,
            @Schema(description = "Wat zij nu is") ActieplanVersie.Toestand toestand,
            @Schema(description = "Titel") String titel,

            @Schema(description = "Waarom deze versie er kwam", nullable = true)
            String toelichting,

            @Schema(description = "Dag van vaststelling; null als zij niet is vastgesteld", nullable = true)
            LocalDate vaststellingsdatum,

            @Schema(description = "Gremium of organisatie die vaststelde", nullable = true)
            String vastgesteldDoor,

            @Schema(description = "Aantal acties") int aantalActies,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(
                    description =
                            "Laatste moment van wijziging, ook doordat een latere versie haar verving; van een concept "
                                    + "dat van het plan")
            Instant gewijzigdOp) {

        static VersieResponse of(ActieplanVersie versie) {
            return new VersieResponse(
                    versie.nummer(),
                    versie.toestand(),
                    versie.inhoud().titel(),
                    versie.toelichting(),
                    versie.beginGeldigheid(),
                    versie.vastgesteldDoor(),
                    versie.inhoud().acties().size(),
                    versie.geregistreerdOp(),
                    versie.gewijzigdOp());
        }
    }

    /** What differs between two versions, as it is read. */
    @Schema(name = "Planverschil", description = "Wat er verschilt tussen twee versies van een plan")
    record VerschilResponse(@JsonUnwrapped Versieverschil verschil) {

        static VerschilResponse of(Versieverschil verschil) {
            return new VerschilResponse(verschil);
        }
    }

    /** What was told of an action, as it is read. */
    @Schema(name = "Actieverloop", description = "Hoe een actie er door de tijd voor stond")
    record VerloopResponse(
            @Schema(description = "Plan") UUID actieplan,
            @Schema(description = "Nummer van de actie") int nummer,

            @Schema(description = "Hoe zij er op de gevraagde dag voor staat; null als onbekend", nullable = true)
            ActieplanApi.Voortgang voortgang,

            @Schema(description = "Waarom dat onbekend is", nullable = true)
            String voortgangOnbekendReden,

            @Schema(description = "Alles wat gemeld is, de oudste dag eerst")
            List<ActieplanApi.Voortgang> verloop) {

        static VerloopResponse of(Actieverloop verloop) {
            return new VerloopResponse(
                    verloop.plan().id(),
                    verloop.nummer(),
                    verloop.nu().map(ActieplanApi.Voortgang::of).orElse(null),
                    verloop.nu().isPresent() ? null : ActieplanApi.ONGEMELD,
                    verloop.verloop().stream().map(ActieplanApi.Voortgang::of).toList());
        }
    }

    /** The actions with one status, as they are read. */
    @Schema(name = "ActiebordKolom", description = "De acties met een status, wat te laat is eerst")
    record KolomResponse(
            @Schema(description = "Status; null als er niets gemeld is", nullable = true)
            Actievoortgang.Status status,

            @Schema(description = "Waarom de status onbekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Aantal acties") int aantal,
            @Schema(description = "Acties") List<ActieplanApi.ActieResponse> acties) {

        static KolomResponse of(Actiebord.Kolom kolom, ActieplanBeeld beeld) {
            return new KolomResponse(
                    kolom.status(),
                    kolom.status() == null ? "Van deze acties is voor deze dag nog geen voortgang gemeld." : null,
                    kolom.acties().size(),
                    kolom.acties().stream()
                            .map(actie -> ActieplanApi.ActieResponse.of(actie, beeld))
                            .toList());
        }
    }

    /** The board of a region, as it is read. */
    @Schema(name = "Actiebord", description = "De acties van een regio op een dag, naar status")
    record BordResponse(
            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Dag waarvoor dit geldt") LocalDate peildatum,

            @Schema(description = "Plan dat op die dag gold; null als er geen gold", nullable = true)
            UUID actieplan,

            @Schema(description = "Versie die op die dag gold", nullable = true)
            Integer versie,

            @Schema(description = "Waarom er geen acties zijn", nullable = true)
            String onbekendReden,

            @Schema(description = "Aantal acties; null zonder plan", nullable = true)
            Integer aantalActies,

            @Schema(description = "Aantal acties die te laat zijn; null zonder plan", nullable = true)
            Integer aantalTeLaat,

            @Schema(description = "Per status; leeg zonder plan")
            List<KolomResponse> kolommen) {

        static BordResponse of(Actiebord bord) {
            ActieplanBeeld beeld = bord.beeld();
            return new BordResponse(
                    bord.regio(),
                    bord.blik().geldigOp(),
                    beeld == null ? null : beeld.plan().id(),
                    beeld == null ? null : beeld.versie().nummer(),
                    beeld == null ? "Op deze dag gold in deze regio geen plan dat is vastgelegd." : null,
                    beeld == null ? null : beeld.versie().inhoud().acties().size(),
                    beeld == null ? null : (int) bord.teLaat(),
                    bord.kolommen().stream()
                            .map(kolom -> KolomResponse.of(kolom, beeld))
                            .toList());
        }
    }
}
