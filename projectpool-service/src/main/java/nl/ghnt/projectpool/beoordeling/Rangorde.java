package nl.ghnt.projectpool.beoordeling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraag.Aanvraag;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order of the applications of a round by what is thought of them: the mean over assessors of the mean over criteria by
 * weight. It is computed in whole numbers, so that two that are equal are equal. What an assessor says does not meet what
 * each application must, stands below all others without a place; so does what nobody assessed yet.
 */
public final class Rangorde {

    private static final int DECIMALEN = 4;

    private Rangorde() {}

    /** What is thought of an application, in points: scores times weights. */
    record Gewogen(
            UUID aanvraag,
            long nummer,
            String gemeente,
            Aanvraag.Status status,
            boolean synthetisch,
            String titel,
            BigDecimal bedrag,
            Long toegewezen,
            Long ingediend,
            Long punten,
            Integer minste,
            Integer meeste,
            Integer gewicht,
            Long positief,
            Long voorwaardelijk,
            Long negatief,
            Long afgevallen,
            Instant gewijzigdOp,
            Instant beoordelingenGewijzigdOp) {

        boolean heeftPlaats() {
            return ingediend > 0 && afgevallen == 0;
        }

        Instant laatsteWijziging() {
            return beoordelingenGewijzigdOp == null || beoordelingenGewijzigdOp.isBefore(gewijzigdOp)
                    ? gewijzigdOp
                    : beoordelingenGewijzigdOp;
        }

        /** Above zero when this one is thought better of. */
        int beterDan(Gewogen ander) {
            return Long.compare(punten * ander.ingediend, ander.punten * ingediend);
        }
    }

    /** Where an application stands. */
    @Schema(name = "Rangordeplaats", description = "Waar een aanvraag in de rangorde staat")
    public record Plaats(
            @Schema(
                    description = "Plaats, vanaf 1; gelijk geoordeelde aanvragen delen haar. Null als zij afvalt of nog"
                            + " niet is beoordeeld",
                    nullable = true)
            Integer rang,

            @Schema(description = "Of anderen dezelfde plaats hebben")
            boolean gedeeld,

            @Schema(description = "Aanvraag") UUID aanvraag,
            @Schema(description = "Nummer") long nummer,
            @Schema(description = "Titel") String titel,

            @Schema(description = "CBS-code van de gemeente die aanvraagt")
            String gemeente,

            @Schema(description = "Waar zij staat") Aanvraag.Status status,
            @Schema(description = "Of zij is verzonnen") boolean synthetisch,

            @Schema(description = "Wat wordt gevraagd, in euro's")
            BigDecimal bedrag,

            @Schema(
                    description = "Gewogen gemiddelde, 0 tot en met 5; null zonder oordeel",
                    nullable = true,
                    examples = "3.7500")
            BigDecimal score,

            @Schema(description = "Laagste score van een beoordelaar; null zonder oordeel", nullable = true)
            BigDecimal laagste,

            @Schema(description = "Hoogste score van een beoordelaar; null zonder oordeel", nullable = true)
            BigDecimal hoogste,

            @Schema(description = "Hoogste min laagste; null zonder oordeel", nullable = true)
            BigDecimal spreiding,

            @Schema(description = "Aantal beoordelaars dat zij heeft")
            int toegewezen,

            @Schema(description = "Aantal oordelen dat is ingediend")
            int ingediend,

            @Schema(description = "Aantal adviezen POSITIEF")
            int positief,

            @Schema(description = "Aantal adviezen POSITIEF_MET_VOORWAARDEN")
            int positiefMetVoorwaarden,

            @Schema(description = "Aantal adviezen NEGATIEF")
            int negatief,

            @Schema(description = "Aantal beoordelaars dat vindt dat zij niet voldoet aan wat elke aanvraag moet")
            int afgevallen,

            @Schema(description = "Laatste moment waarop de aanvraag of een beoordeling ervan wijzigde")
            Instant gewijzigdOp) {

        /** Whether another one with a place stands above this one. */
        @JsonIgnore
        public boolean isLagerDan(Plaats ander) {
            return rang != null && ander.rang != null && rang > ander.rang;
        }
    }

    /** All with their places: by place, then by number. */
    static List<Plaats> van(List<Gewogen> aanvragen) {
        List<Gewogen> geordend = aanvragen.stream()
                .filter(Gewogen::heeftPlaats)
                .sorted(((Comparator<Gewogen>) Gewogen::beterDan).reversed().thenComparing(Gewogen::nummer))
                .toList();
        List<Plaats> plaatsen = new ArrayList<>();
        int rang = 0;
        for (int i = 0; i < geordend.size(); i++) {
            boolean gelijkAanVorige = i > 0 && geordend.get(i).beterDan(geordend.get(i - 1)) == 0;
            boolean gelijkAanVolgende =
                    i + 1 < geordend.size() && geordend.get(i).beterDan(geordend.get(i + 1)) == 0;
            rang = gelijkAanVorige ? rang : i + 1;
            plaatsen.add(plaats(geordend.get(i), rang, gelijkAanVorige || gelijkAanVolgende));
        }
        aanvragen.stream()
                .filter(aanvraag -> !aanvraag.heeftPlaats())
                .sorted(Comparator.comparing(Gewogen::nummer))
                .forEach(aanvraag -> plaatsen.add(plaats(aanvraag, null, false)));
        return plaatsen;
    }

    private static Plaats plaats(Gewogen aanvraag, Integer rang, boolean gedeeld) {
        boolean beoordeeld = aanvraag.ingediend() > 0;
        BigDecimal laagste = score(aanvraag.minste(), aanvraag.gewicht());
        BigDecimal hoogste = score(aanvraag.meeste(), aanvraag.gewicht());
        return new Plaats(
                rang,
                gedeeld,
                aanvraag.aanvraag(),
                aanvraag.nummer(),
                aanvraag.titel(),
                aanvraag.gemeente(),
                aanvraag.status(),
                aanvraag.synthetisch(),
                aanvraag.bedrag(),
                beoordeeld ? deel(aanvraag.punten(), aanvraag.ingediend() * aanvraag.gewicht()) : null,
                laagste,
                hoogste,
                beoordeeld ? hoogste.subtract(laagste) : null,
                aanvraag.toegewezen().intValue(),
                aanvraag.ingediend().intValue(),
                aanvraag.positief().intValue(),
                aanvraag.voorwaardelijk().intValue(),
                aanvraag.negatief().intValue(),
                aanvraag.afgevallen().intValue(),
                aanvraag.laatsteWijziging());
    }

    /** Of points the mean score, 0 to 5; null when there are none. */
    static BigDecimal score(Integer punten, Integer gewicht) {
        return punten == null ? null : deel(punten, gewicht);
    }

    private static BigDecimal deel(long punten, long gewicht) {
        return BigDecimal.valueOf(punten).divide(BigDecimal.valueOf(gewicht), DECIMALEN, RoundingMode.HALF_UP);
    }

    /** Sum of the weights of a round. */
    static int gewicht(List<Rondeopzet.Criterium> criteria) {
        return criteria.stream()
                .map(Rondeopzet.Criterium::gewicht)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
