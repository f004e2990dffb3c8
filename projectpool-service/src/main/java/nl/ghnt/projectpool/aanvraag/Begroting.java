package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project costs, by item, and what others pay of it. What is asked is the difference. Amounts are euros. */
@Schema(name = "AanvraagBegroting", description = "Wat een project kost, en wat anderen daarvan betalen")
public record Begroting(
        @NotNull @Size(max = 100) @Schema(description = "Kosten per post")
        List<@NotNull @Valid Post> posten,

        @NotNull @Size(max = 50) @Schema(description = "Wat anderen betalen: cofinanciering")
        List<@NotNull @Valid Post> bijdragen) {

    static final Begroting LEEG = new Begroting(List.of(), List.of());

    /** An amount with what it is for, or from whom. */
    @Schema(name = "Begrotingspost", description = "Bedrag met waarvoor of van wie het is")
    public record Post(
            @NotBlank @Size(max = 200) @Schema(description = "Waarvoor, of van wie", examples = "Projectleiding")
            String omschrijving,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("9999999999.99")
            @Digits(integer = 10, fraction = 2)
            @Schema(description = "Bedrag in euro's", examples = "12500.00")
            BigDecimal bedrag) {}

    /** All costs without what others pay; negative when they pay too much. */
    BigDecimal gevraagd() {
        return som(posten).subtract(som(bijdragen));
    }

    private static BigDecimal som(List<Post> posten) {
        return posten.stream().map(Post::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
