package nl.ghnt.governance.bijeenkomst;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agenda item led to, expected or realised (R71, R74, R80, R81). */
@Schema(name = "Uitkomst", description = "Waar een agendapunt toe leidde")
public record Uitkomst(
        @Schema(
                description = "Soort",
                enumeration = {"PLAN", "CRITERIA", "KENNISDOSSIER", "DOCUMENTVERSIE"})
        String soort,

        @Schema(description = "Omschrijving") String omschrijving,

        @Schema(
                description = "Of zij er al is",
                enumeration = {"VERWACHT", "GEREALISEERD"})
        String stand,

        @Schema(description = "Hoe een document te krijgen is; null als de bron het niet zegt", nullable = true)
        String beschikbaar,

        @Schema(description = "Code van de regio waar het vandaan komt; null als het er geen is", nullable = true)
        String regio,

        @Schema(description = "Zin uit de bron") String tekst) {}
