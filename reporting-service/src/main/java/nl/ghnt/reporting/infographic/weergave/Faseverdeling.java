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
        @Schema(description = "Vaste sleutel") String sleutel,
        @Schema(description = "Waar de fasen over gaan") String label,
        @Schema(description = "Fasen, in volgorde") List<Fase> fases,

        @Schema(
                description =
                        "Aantallen: per fase als bekend is welk bij welke hoort, anders zoals gedrukt; null als onbekend",
                nullable = true)
        List<Integer> aantallen,

        @Schema(description = "Of bekend is welk aantal bij welke fase hoort")
        boolean toewijzingBekend,

        @Schema(description = "Wat een lezer daarvan moet weten; null als er niets is", nullable = true)
        String toelichting,

        @Schema(description = "Waarom er geen aantallen zijn; null als zij er zijn", nullable = true)
        String redenOnbekend,

        @Schema(description = "Vastgesteld aantal regio's") int noemer,
        @Schema(description = "Geteld of overgenomen") Herkomst herkomst,

        @Schema(description = "Jaar of jaren waarover het gaat (EDTF); null als niet genoemd", nullable = true)
        String peiljaar,

        @Schema(description = "Bron van de aantallen") Bron bron) {

    /**
     * One phase.
     *
     * @param nummer place in the order, from 1
     * @param label name of the phase
     * @param aantal number of regions in it; null when unknown
     */
    public record Fase(
            @Schema(description = "Plaats in de volgorde, vanaf 1")
            int nummer,

            @Schema(description = "Naam van de fase") String label,

            @Schema(description = "Aantal regio's in de fase; null als onbekend", nullable = true)
            Integer aantal) {

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
