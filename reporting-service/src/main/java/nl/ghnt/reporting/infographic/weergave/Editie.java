package nl.ghnt.reporting.infographic.weergave;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The edition of the report that the infographic shows.
 *
 * @param nummer number of the report, given and never computed; null when it has none yet
 * @param periode half year reported on, for example {@code 2021-H2}; null when the sources do not name it
 * @param periodeOnbekendReden why there is no period; null when there is one
 * @param peildatum day on which the population was fixed; null when the source does not name it
 * @param populatie number of regions in the frozen population: the denominator of every regional figure (R323)
 * @param status status of the report
 * @param versie version of the infographic in this registration, from 1; an erratum is a next version
 * @param opgesteldOp moment of this version; the only moment that shows in the files, so that the same record gives the
 *     same bytes; null when the sources do not name it
 * @param opgesteldOpOnbekendReden why there is no moment; null when there is one
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
