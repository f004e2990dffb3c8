package nl.ghnt.regions.projectleider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of posts, and takes in. */
final class ProjectleiderApi {

    private static final String BEGIN = "Eerste dag waarop dit geldt";
    private static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private ProjectleiderApi() {}

    /** A new post. */
    @Schema(name = "ProjectleiderpostAanmaken", description = "Een post die een regio krijgt")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Schema(description = "Functie") Projectleiderpost.Functie functie,
            @NotNull @Schema(description = "Status") Bezetting.Status status,
            @NotNull @Schema(description = BEGIN) LocalDate beginGeldigheid,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Valid @Schema(description = "Houder, alleen bij VERVULD; wordt niet openbaar", nullable = true)
            Bezetting.Houder houder,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Bezetting.Opgave toOpgave() {
            return opgave(status, toelichting, houder);
        }
    }

    /** How a post is filled from a day on. */
    @Schema(name = "ProjectleiderpostBezetten", description = "Hoe een post vanaf een dag bezet is")
    record Bezetten(
            @NotNull @Schema(description = "Status") Bezetting.Status status,
            @NotNull @Schema(description = BEGIN) LocalDate beginGeldigheid,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Valid @Schema(description = "Houder, alleen bij VERVULD; wordt niet openbaar", nullable = true)
            Bezetting.Houder houder,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Bezetting.Opgave toOpgave() {
            return opgave(status, toelichting, houder);
        }
    }

    private static Bezetting.Opgave opgave(Bezetting.Status status, String toelichting, Bezetting.Houder houder) {
        return new Bezetting.Opgave(
                new Bezetting.Inhoud(status, Zekerheid.ZEKER, toelichting),
                Bezetting.Houder.ONBEKEND.equals(houder) ? null : houder);
    }

    /** How a post was filled in a period, as it is read. */
    @Schema(name = "PostBezetting", description = "Hoe een post in een periode bezet was; zonder namen")
    record BezettingResponse(
            @JsonUnwrapped Bezetting.Inhoud inhoud,
            @Schema(description = BEGIN) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static BezettingResponse of(Bezetting bezetting) {
            return new BezettingResponse(
                    bezetting.inhoud(),
                    bezetting.geldigheid().begin(),
                    bezetting.geldigheid().end(),
                    bezetting.bron(),
                    bezetting.geregistreerdOp());
        }
    }

    /** A post as it is read. */
    @Schema(name = "Projectleiderpost", description = "Post van een regio; zonder namen")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Functie") Projectleiderpost.Functie functie,

            @Schema(description = "Dag waarvoor status en zekerheid gelden")
            LocalDate peildatum,

            @Schema(description = "Status op die dag; null als onbekend", nullable = true)
            Bezetting.Status status,

            @Schema(description = "Hoe zeker die status is", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Waarom de status onbekend is; null als bekend", nullable = true)
            String statusOnbekendReden,

            @Schema(description = "Hoe de post door de tijd bezet was, de oudste eerst")
            List<BezettingResponse> verloop,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(PostBeeld beeld) {
            Bezetting.Inhoud bezetting =
                    beeld.bezetting().map(Bezetting::inhoud).orElse(null);
            Projectleiderpost post = beeld.post();
            return new Response(
                    post.id(),
                    post.regio(),
                    post.functie(),
                    beeld.blik().geldigOp(),
                    bezetting == null ? null : bezetting.status(),
                    bezetting == null ? null : bezetting.zekerheid(),
                    bezetting == null ? "Voor deze dag is geen bezetting vastgelegd." : null,
                    beeld.verloop().stream().map(BezettingResponse::of).toList(),
                    post.geregistreerdOp(),
                    post.gewijzigdOp(beeld.blik().beschikbaarOp()));
        }
    }
}
