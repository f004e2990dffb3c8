package nl.ghnt.projectpool.aanvraagronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.projectpool.poolronde.Poolronde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What a round is: for which projects, by what right, when one applies, how much there is, what is weighed and what an
 * application must hold. Amounts are euros. What must agree in it is told by {@link Rondeopzetregels}.
 */
@Embeddable
@Schema(name = "AanvraagrondeOpzet", description = "Wat een aanvraagronde is")
public record Rondeopzet(
        @NotBlank @Size(max = 200) @Schema(description = "Titel", examples = "Projectenpool 2027")
        String titel,

        @NotNull @Column(name = "begin_projecten") @Schema(description = "Eerste dag waarop een project mag lopen")
        LocalDate beginProjecten,

        @NotNull @Column(name = "einde_projecten") @Schema(description = "Laatste dag waarop een project mag lopen")
        LocalDate eindeProjecten,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Vorm waarin het geld naar de regio's gaat")
        Poolronde.Rechtsvorm rechtsvorm,

        @Size(max = 1000)
        @Schema(description = "Regeling met vindplaats; null als de ronde niet op een regeling rust", nullable = true)
        String regeling,

        @NotNull @Column(name = "aanvragen_vanaf") @Schema(description = "Moment vanaf wanneer men kan aanvragen")
        Instant aanvragenVanaf,

        @NotNull
        @Column(name = "aanvragen_tot")
        @Schema(description = "Moment vanaf wanneer men niet meer kan aanvragen")
        Instant aanvragenTot,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "Budget van de ronde in euro's", examples = "3000000.00")
        BigDecimal budget,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Column(name = "minimum_per_aanvraag")
        @Schema(description = "Kleinste bedrag van een aanvraag in euro's", examples = "25000.00")
        BigDecimal minimumPerAanvraag,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Column(name = "maximum_per_aanvraag")
        @Schema(description = "Grootste bedrag van een aanvraag in euro's", examples = "100000.00")
        BigDecimal maximumPerAanvraag,

        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Column(name = "maximum_per_regio")
        @Schema(
                description =
                        "Grootste bedrag voor een regio over de hele ronde in euro's; null als daar geen grens is",
                examples = "192000.00",
                nullable = true)
        BigDecimal maximumPerRegio,

        @NotNull @Size(max = 16) @Schema(description = "Codes van de thema's waarover men kan aanvragen")
        List<@NotBlank @Size(max = 100) String> themas,

        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Waaraan een aanvraag wordt getoetst")
        List<@NotNull @Valid Criterium> criteria,

        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Wat in een aanvraag moet of mag worden beschreven")
        List<@NotNull @Valid Onderdeel> onderdelen,

        @NotNull
        @Size(max = 20)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Documenten die bij een aanvraag moeten of mogen")
        List<@NotNull @Valid Documenteis> documenten,

        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Dagen waarop projecten verslag doen")
        List<@NotNull @Valid Rapportagemoment> rapportages) {

    /** What part of an application a code stands for, unique within its list. */
    interface Gecodeerd {
        String code();
    }

    /**
     * What an application is weighed by.
     *
     * @param gewicht how heavily a score counts, 1 to 100; null for what is met or not
     */
    @Schema(name = "Rondecriterium", description = "Waaraan een aanvraag wordt getoetst")
    public record Criterium(
            @NotBlank @Size(max = 50) @Schema(description = "Code, eenmaal in de ronde", examples = "BORGING")
            String code,

            @NotBlank @Size(max = 1000) @Schema(description = "Wat wordt getoetst")
            String tekst,

            @NotBlank
            @Size(max = 1000)
            @Schema(description = "Waar het criterium vandaan komt, bijvoorbeeld een leerkring")
            String herkomst,

            @Min(1)
            @Max(100)
            @Schema(description = "Gewicht van de score; null als er niet op wordt gescoord", nullable = true)
            Integer gewicht,

            @Schema(description = "Of een aanvraag die er niet aan voldoet, afvalt") @NotNull
            Boolean knockOut)
            implements Gecodeerd {}

    /** What an application describes. */
    @Schema(name = "Rondeonderdeel", description = "Onderdeel van een aanvraag")
    public record Onderdeel(
            @NotBlank @Size(max = 50) @Schema(description = "Code, eenmaal in de ronde", examples = "AANPAK")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @Size(max = 2000) @Schema(description = "Wat er moet staan", nullable = true)
            String toelichting,

            @Schema(description = "Of het moet") @NotNull Boolean verplicht,

            @NotNull @Min(1) @Max(20000) @Schema(description = "Grootste lengte in tekens")
            Integer maximumTekens)
            implements Gecodeerd {}

    /** A document that belongs to an application. */
    @Schema(name = "Rondedocument", description = "Document bij een aanvraag")
    public record Documenteis(
            @NotBlank @Size(max = 50) @Schema(description = "Code, eenmaal in de ronde", examples = "BEGROTING")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @Schema(description = "Of het moet") @NotNull Boolean verplicht)
            implements Gecodeerd {}

    /** A day on which projects report. */
    @Schema(name = "Rapportagemoment", description = "Dag waarop projecten verslag doen")
    public record Rapportagemoment(
            @NotBlank @Size(max = 200) @Schema(description = "Titel", examples = "Eerste halfjaar")
            String titel,

            @NotNull @Schema(description = "Laatste dag waarop het verslag op tijd is")
            LocalDate dag) {}
}
