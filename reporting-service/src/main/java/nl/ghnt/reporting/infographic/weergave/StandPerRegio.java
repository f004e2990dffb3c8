package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be a map: for each region of the population one of a few states, or unknown. There is no map of the 28
 * regions to draw on, so the picture is a list of regions (R243).
 */
public record StandPerRegio(
        @Schema(description = "Vaste sleutel") String sleutel,
        @Schema(description = "Waar de standen over gaan") String label,

        @Schema(description = "Mogelijke standen, in volgorde van de legenda")
        List<Stand> standen,

        @Schema(description = "Elke regio van de vastgestelde populatie, in volgorde")
        List<RegioStand> regios,

        @Schema(description = "Aantal regio's waarvan de stand onbekend is; telt bij geen stand mee")
        int onbekend,

        @Schema(description = "Waarom standen onbekend zijn; null als er geen onbekend is", nullable = true)
        String redenOnbekend,

        @Schema(description = "Geteld of overgenomen") Herkomst herkomst,

        @Schema(description = "Jaar of jaren waarover het gaat (EDTF); null als niet genoemd", nullable = true)
        String peiljaar,

        @Schema(
                description = "Of de bron dat jaar bij de standen noemt of dat het is afgeleid; null als onbekend",
                nullable = true)
        Zekerheid peiljaarZekerheid,

        @Schema(description = "Bron van de standen") Bron bron)
        implements MetBron {

    /** How a state is drawn, so that its meaning does not hang on colour. */
    @Schema(name = "StandPerRegioVulling")
    public enum Vulling {
        VOL,
        HALF,
        BEGIN,
        LEEG
    }

    /** A possible state. */
    public record Stand(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam in de legenda") String label,

            @Schema(description = "Hoe de stand getekend wordt")
            Vulling vulling,

            @Schema(
                    description = "Aantal regio's; een ondergrens zolang er onbekend zijn, null als alle onbekend zijn",
                    nullable = true)
            Integer aantal) {

        public Stand {
            Verplicht.tekst(code, "stand.code");
            Verplicht.tekst(label, "stand.label");
            Verplicht.waarde(vulling, "stand.vulling");
        }

        public Stand(String code, String label, Vulling vulling) {
            this(code, label, vulling, null);
        }
    }

    /** The state of one region. */
    public record RegioStand(
            @Schema(description = "Code van de regio") String regio,

            @Schema(description = "Naam van de regio op de peildatum")
            String naam,

            @Schema(description = "Code van de stand; null als onbekend", nullable = true)
            String stand) {

        public RegioStand {
            Verplicht.tekst(regio, "regioStand.regio");
            Verplicht.tekst(naam, "regioStand.naam");
        }
    }

    public StandPerRegio {
        Verplicht.tekst(sleutel, "stand.sleutel");
        Verplicht.tekst(label, "stand.label");
        Verplicht.waarde(herkomst, "stand.herkomst");
        Verplicht.waarde(bron, "stand.bron");
        standen = Verplicht.lijst(standen);
        regios = Verplicht.lijst(regios);
        Verplicht.dat(!regios.isEmpty(), sleutel + ": een stand zonder regio's");
        Verplicht.bekendOfVerklaard(onbekend == 0 ? "bekend" : null, redenOnbekend, sleutel);
    }

    /** Counts the states; a state is only counted when at least one region is known. */
    public static StandPerRegio van(
            String sleutel,
            String label,
            List<Stand> standen,
            List<RegioStand> regios,
            String redenOnbekend,
            Herkomst herkomst,
            String peiljaar,
            Zekerheid peiljaarZekerheid,
            Bron bron) {
        int onbekend = (int) regios.stream().filter(r -> r.stand() == null).count();
        Function<String, Integer> aantal = code -> onbekend == regios.size()
                ? null
                : (int) regios.stream().filter(r -> code.equals(r.stand())).count();
        List<Stand> geteld = standen.stream()
                .map(s -> new Stand(s.code(), s.label(), s.vulling(), aantal.apply(s.code())))
                .toList();
        return new StandPerRegio(
                sleutel,
                label,
                geteld,
                regios,
                onbekend,
                onbekend == 0 ? null : redenOnbekend,
                herkomst,
                peiljaar,
                peiljaarZekerheid,
                bron);
    }

    /** The state of a region; empty when unknown. */
    Optional<Stand> bij(RegioStand regio) {
        return standen.stream().filter(s -> s.code().equals(regio.stand())).findFirst();
    }

    String standnaam(RegioStand regio) {
        return bij(regio).map(Stand::label).orElse(Verwoording.ONBEKEND);
    }

    boolean geheelOnbekend() {
        return onbekend == regios.size();
    }

    @Override
    public String peil() {
        return Verwoording.peil(peiljaar, peiljaarZekerheid);
    }
}
