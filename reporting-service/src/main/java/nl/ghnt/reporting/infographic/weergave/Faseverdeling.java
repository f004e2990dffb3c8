package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which phase of the kwaliteitskader the regions are (R231-R237). The historical source prints five phases and five
 * counts but does not bind the ones to the others: then {@code toewijzingBekend} is false, the phases carry no count and
 * {@code aantallen} holds the loose counts in printed order.
 *
 * @param sleutel stable key
 * @param label what the phases are about
 * @param fases the phases in order of progress
 * @param aantallen the counts: in the order of the phases when the assignment is known, otherwise as printed; null when
 *     unknown altogether
 * @param toewijzingBekend whether a count belongs to a known phase
 * @param toelichting what the reader must know about the assignment; null when nothing
 * @param redenOnbekend why there are no counts; null when there are
 * @param noemer frozen number of regions
 * @param herkomst computed or taken over
 * @param peiljaar reference year; null when not named
 * @param bron source of the counts
 */
public record Faseverdeling(
        String sleutel,
        String label,
        List<Fase> fases,
        @Schema(nullable = true) List<Integer> aantallen,
        boolean toewijzingBekend,
        @Schema(nullable = true) String toelichting,
        @Schema(nullable = true) String redenOnbekend,
        int noemer,
        Herkomst herkomst,
        @Schema(nullable = true) String peiljaar,
        Bron bron) {

    /**
     * One phase.
     *
     * @param nummer place in the order, from 1
     * @param label name of the phase
     * @param aantal number of regions in it; null when unknown
     */
    public record Fase(
            int nummer,
            String label,
            @Schema(nullable = true) Integer aantal) {

        public Fase {
            Verplicht.dat(nummer > 0, "fase.nummer is niet groter dan 0");
            Verplicht.tekst(label, "fase.label");
        }
    }

    public Faseverdeling {
        Verplicht.tekst(sleutel, "fases.sleutel");
        Verplicht.tekst(label, "fases.label");
        Verplicht.waarde(herkomst, "fases.herkomst");
        Verplicht.waarde(bron, "fases.bron");
        fases = Verplicht.lijst(fases);
        aantallen = aantallen == null ? null : List.copyOf(aantallen);
        Verplicht.bekendOfVerklaard(aantallen, redenOnbekend, sleutel);
        Verplicht.dat(
                fases.stream().allMatch(f -> (f.aantal() != null) == toewijzingBekend),
                sleutel + ": een fase heeft een aantal als, en alleen als de toewijzing bekend is");
        Verplicht.dat(
                aantallen == null
                        || aantallen.stream().mapToInt(Integer::intValue).sum() <= noemer,
                sleutel + ": de aantallen zijn samen groter dan de noemer");
    }

    /** Regions that are in no known phase. */
    int zonderFase() {
        return aantallen == null ? noemer : noemer - totaal();
    }

    int totaal() {
        return aantallen.stream().mapToInt(Integer::intValue).sum();
    }
}
