package nl.ghnt.governance.bijeenkomst;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agenda item of a source document refers to elsewhere in the programme (R83). */
@Schema(name = "AgendaVerwijzing", description = "Waar een agendapunt uit een bron naar verwijst")
public record Verwijzing(
        @Schema(
                description = "Soort",
                enumeration = {"RAPPORTAGE", "PROJECTENPOOL"})
        String soort,

        @Schema(description = "Nummer van de voortgangsrapportage; null als het daar niet over gaat", nullable = true)
        Integer rapportage,

        @Schema(description = "Ronde van de projectenpool; null als het daar niet over gaat", nullable = true)
        String ronde) {}
