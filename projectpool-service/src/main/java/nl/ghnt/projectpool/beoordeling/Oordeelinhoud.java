package nl.ghnt.projectpool.beoordeling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.kit.input.Visible;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an assessor thinks of an application, criterion by criterion. What was not filled in yet is null or absent. */
@Embeddable
@Schema(
        name = "Oordeel",
        description = "Wat een beoordelaar van een aanvraag vindt; wat nog niet is ingevuld is null of afwezig")
public record Oordeelinhoud(
        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Het oordeel per criterium van de ronde")
        List<@NotNull @Valid Score> scores,

        @Enumerated(EnumType.STRING) @Schema(description = "Wat hij aanraadt", nullable = true)
        Advies advies,

        @Visible
        @Size(max = 5000)
        @Schema(description = "Toelichting op het advies; moet als er voorwaarden zijn", nullable = true)
        String toelichting) {

    static final Oordeelinhoud LEEG = new Oordeelinhoud(List.of(), null, null);

    private static final String VERPLICHT = "verplicht";

    /**
     * What an assessor thinks of one criterion: a score where the round gives it a weight, else whether it is met.
     *
     * @param score 0 (not at all) to 5 (fully)
     */
    @Schema(name = "Criteriumoordeel", description = "Oordeel over een criterium")
    public record Score(
            @NotBlank @Size(max = 50) @Schema(description = "Code van het criterium", examples = "BORGING")
            String criterium,

            @Min(0)
            @Max(5)
            @Schema(
                    description =
                            "Score, van een criterium met een gewicht: 0 (in het geheel niet) tot en met 5 (geheel)",
                    nullable = true)
            Integer score,

            @Schema(description = "Of eraan is voldaan, van een criterium zonder gewicht", nullable = true)
            Boolean voldoet,

            @Visible @Size(max = 2000) @Schema(description = "Waarom", nullable = true)
            String reden) {}

    /**
     * Holds when it agrees with the round; what still lacks is no fault of it.
     *
     * @throws ProblemException 400 with all faults
     */
    void eisVorm(List<Rondeopzet.Criterium> criteria) {
        List<InputFault> fouten = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            String plaats = "/scores/" + i;
            Optional<Rondeopzet.Criterium> criterium = criteria.stream()
                    .filter(ander -> ander.code().equals(score.criterium()))
                    .findFirst();
            if (criterium.isEmpty()) {
                fouten.add(InputFault.body(
                        plaats + "/criterium",
                        "waarde.onbekend",
                        "'" + score.criterium() + "' is geen criterium van deze ronde."));
            } else if (!gezien.add(score.criterium())) {
                fouten.add(InputFault.body(
                        plaats + "/criterium", "waarde.dubbel", "'" + score.criterium() + "' staat er twee keer."));
            } else if (criterium.get().gewicht() == null && score.score() != null) {
                fouten.add(InputFault.body(
                        plaats + "/score",
                        "waarde.teveel",
                        "Dit criterium heeft geen gewicht: zeg met voldoet of eraan is voldaan."));
            } else if (criterium.get().gewicht() != null && score.voldoet() != null) {
                fouten.add(InputFault.body(
                        plaats + "/voldoet", "waarde.teveel", "Dit criterium heeft een gewicht: geef een score."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    /** All that stands in the way of submitting, in the order of the round; empty when nothing does. */
    List<Ontbreekt> ontbreekt(List<Rondeopzet.Criterium> criteria) {
        List<Ontbreekt> ontbreekt = new ArrayList<>();
        for (Rondeopzet.Criterium criterium : criteria) {
            Score score = van(criterium).orElse(new Score(criterium.code(), null, null, null));
            String plaats = "/scores/" + criterium.code();
            if (criterium.gewicht() != null && score.score() == null) {
                ontbreekt.add(
                        new Ontbreekt(plaats + "/score", VERPLICHT, "Geef een score voor " + criterium.code() + "."));
            }
            if (criterium.gewicht() == null && score.voldoet() == null) {
                ontbreekt.add(new Ontbreekt(
                        plaats + "/voldoet", VERPLICHT, "Zeg of aan " + criterium.code() + " is voldaan."));
            }
            if (score.reden() == null) {
                ontbreekt.add(new Ontbreekt(plaats + "/reden", VERPLICHT, "Zeg waarom, bij " + criterium.code() + "."));
            }
        }
        if (advies == null) {
            ontbreekt.add(new Ontbreekt("/advies", VERPLICHT, "Geef een advies."));
        }
        if (advies == Advies.POSITIEF_MET_VOORWAARDEN && toelichting == null) {
            ontbreekt.add(new Ontbreekt("/toelichting", VERPLICHT, "Zeg welke voorwaarden u bedoelt."));
        }
        return ontbreekt;
    }

    /** Sum of scores by weight; what it is at most is 5 times the weights of the round. */
    int punten(List<Rondeopzet.Criterium> criteria) {
        return criteria.stream()
                .filter(criterium -> criterium.gewicht() != null)
                .mapToInt(criterium ->
                        criterium.gewicht() * van(criterium).orElseThrow().score())
                .sum();
    }

    /** Whether the application does not meet what each application must. */
    boolean valtAf(List<Rondeopzet.Criterium> criteria) {
        return criteria.stream()
                .filter(Rondeopzet.Criterium::knockOut)
                .anyMatch(criterium ->
                        Boolean.FALSE.equals(van(criterium).orElseThrow().voldoet()));
    }

    private Optional<Score> van(Rondeopzet.Criterium criterium) {
        return scores.stream()
                .filter(score -> score.criterium().equals(criterium.code()))
                .findFirst();
    }
}
