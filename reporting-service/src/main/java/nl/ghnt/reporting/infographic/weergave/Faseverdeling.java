package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which phase of the kwaliteitskader the regions are (R231-R237). The historical source prints five phases and five
 * counts but does not bind the ones to the others: then {@code toewijzingBekend} is false, the phases carry no count and
 * {@code aantallen} holds the loose counts in printed order.
 */
public record Faseverdeling(
        @Schema(description = "Vaste sleutel") String sleutel,
        @Schema(description = "Waar de fasen over gaan") String label,
        @Schema(description = "Fasen, in volgorde") List<Fase> fases,

        @Schema(
                description = "Aantallen: per fase als bekend is welk bij welke hoort, anders zoals gedrukt; null als"
                        + " onbekend",
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

        @Schema(description = "Bron van de aantallen") Bron bron)
        implements MetBron {

    /** One phase. */
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

    @Override
    public String peil() {
        return Verwoording.peil(peiljaar, null);
    }
}
