package nl.ghnt.reporting.infographic.weergave;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The edition of the report that the infographic shows. Its number is given and never computed, its population is the
 * denominator of every regional figure (R323). The moment of composing is the only moment that shows in the files, so that
 * the same record gives the same bytes.
 */
public record Editie(
        @Schema(description = "Nummer van het rapport; null als het er nog geen heeft", nullable = true)
        Integer nummer,

        @Schema(description = "Halfjaar waarover het gaat; null als de bronnen dat niet noemen", nullable = true)
        String periode,

        @Schema(description = "Waarom het halfjaar onbekend is; null als het bekend is", nullable = true)
        String periodeOnbekendReden,

        @Schema(
                description = "Dag waarop de populatie is vastgesteld; null als de bron die niet noemt",
                nullable = true)
        LocalDate peildatum,

        @Schema(description = "Aantal regio's in de vastgestelde populatie: de noemer van elk regionaal cijfer")
        int populatie,

        @Schema(description = "Status van het rapport") Status status,

        @Schema(description = "Versie in deze registratie, vanaf 1; een erratum is een volgende versie")
        int versie,

        @Schema(
                description = "Moment waarop deze versie is opgesteld; null als de bronnen dat niet noemen",
                nullable = true)
        Instant opgesteldOp,

        @Schema(description = "Waarom dat moment onbekend is; null als het bekend is", nullable = true)
        String opgesteldOpOnbekendReden) {

    public Editie {
        Verplicht.bekendOfVerklaard(periode, periodeOnbekendReden, "editie.periode");
        Verplicht.dat(populatie > 0, "editie.populatie is niet groter dan 0");
        Verplicht.waarde(status, "editie.status");
        Verplicht.dat(versie > 0, "editie.versie is niet groter dan 0");
        Verplicht.bekendOfVerklaard(opgesteldOp, opgesteldOpOnbekendReden, "editie.opgesteldOp");
    }
}
