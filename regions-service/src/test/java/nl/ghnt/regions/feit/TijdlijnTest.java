package nl.ghnt.regions.feit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.junit.jupiter.api.Test;

class TijdlijnTest {

    private static final Instant EERST = Instant.parse("2021-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2022-01-01T00:00:00Z");
    private static final LocalDate BEGIN = LocalDate.of(2019, 7, 2);
    private static final LocalDate WIJZIGING = LocalDate.of(2021, 6, 1);
    private static final Source BRON = new Source("een-document", "een zin");

    private final List<Waarde> feiten = new ArrayList<>(List.of(waarde("oud", Validity.from(BEGIN), EERST)));
    private final Tijdlijn<Waarde> tijdlijn = new Tijdlijn<>(feiten);

    @Test
    void na_een_wijziging_geldt_het_oude_ervoor_en_het_nieuwe_erna() {
        tijdlijn.vervang(waarde("nieuw", Validity.from(WIJZIGING), LATER), herkomst(LATER));

        assertThat(gezien(WIJZIGING.minusDays(1), LATER)).isEqualTo("oud");
        assertThat(gezien(WIJZIGING, LATER)).isEqualTo("nieuw");
    }

    @Test
    void wat_we_eerder_wisten_blijft_te_vragen() {
        tijdlijn.vervang(waarde("nieuw", Validity.from(WIJZIGING), LATER), herkomst(LATER));

        assertThat(gezien(WIJZIGING, LATER.minusNanos(1_000))).isEqualTo("oud");
    }

    @Test
    void een_vervallen_feit_wijst_naar_wat_ervoor_in_de_plaats_kwam() {
        Waarde oud = feiten.get(0);
        tijdlijn.vervang(waarde("nieuw", Validity.from(WIJZIGING), LATER), herkomst(LATER));

        assertThat(oud.staat()).isFalse();
        Waarde ingekort = feiten.stream()
                .filter(feit -> feit.id().equals(oud.vervangenDoor()))
                .findFirst()
                .orElseThrow();
        assertThat(ingekort.waarde).isEqualTo("oud");
        assertThat(ingekort.bron()).isEqualTo(BRON);
        assertThat(ingekort.geldigheid()).isEqualTo(Validity.between(BEGIN, WIJZIGING));
    }

    @Test
    void een_correctie_vanaf_het_begin_laat_het_oude_geheel_vervallen() {
        tijdlijn.vervang(waarde("goed", Validity.from(BEGIN), LATER), herkomst(LATER));

        assertThat(gezien(BEGIN, LATER)).isEqualTo("goed");
        assertThat(gezien(BEGIN, EERST)).isEqualTo("oud");
        assertThat(feiten).hasSize(2);
    }

    @Test
    void een_wijziging_gaat_niet_voor_een_latere() {
        tijdlijn.vervang(waarde("nieuw", Validity.from(WIJZIGING), LATER), herkomst(LATER));

        assertThatThrownBy(() -> tijdlijn.vervang(
                        waarde("te vroeg", Validity.from(WIJZIGING.minusDays(1)), LATER), herkomst(LATER)))
                .hasMessageContaining("2021-06-01");
    }

    @Test
    void na_een_einde_geldt_niets_meer() {
        tijdlijn.beeindig(WIJZIGING, herkomst(LATER));

        assertThat(new Blik(WIJZIGING, LATER).een(feiten)).isEmpty();
        assertThat(gezien(WIJZIGING.minusDays(1), LATER)).isEqualTo("oud");
    }

    private String gezien(LocalDate dag, Instant moment) {
        return new Blik(dag, moment).een(feiten).orElseThrow().waarde;
    }

    private static Waarde waarde(String waarde, Validity geldigheid, Instant moment) {
        return new Waarde(waarde, geldigheid, new Herkomst(BRON, moment, null));
    }

    private static Herkomst herkomst(Instant moment) {
        return new Herkomst(new Source("besluit", null), moment, UUID.randomUUID());
    }

    private static final class Waarde extends Feit<Waarde> {

        private final String waarde;

        private Waarde(String waarde, Validity geldigheid, Herkomst herkomst) {
            super(herkomst, geldigheid);
            this.waarde = waarde;
        }

        @Override
        protected Waarde metGeldigheid(Validity geldigheid, Herkomst herkomst) {
            return new Waarde(waarde, geldigheid, herkomst);
        }
    }
}
