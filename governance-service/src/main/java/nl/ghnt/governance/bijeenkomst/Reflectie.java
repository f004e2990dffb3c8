package nl.ghnt.governance.bijeenkomst;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What participants looked back on (R89-R92). */
@Schema(name = "Reflectie", description = "Waarop deelnemers terugkeken")
public record Reflectie(
        @Schema(
                description = "Soort",
                enumeration = {"TROTS_OP", "NOG_AAN_TE_WERKEN", "NODIG_VOOR_VERVOLG"})
        String soort,

        @Schema(description = "Tekst; null als de bron niet zegt wat eruit kwam", nullable = true)
        String tekst,

        @Schema(description = "Waarom de tekst ontbreekt; null als die er is", nullable = true)
        String onbekendReden,

        Source bron) {}
