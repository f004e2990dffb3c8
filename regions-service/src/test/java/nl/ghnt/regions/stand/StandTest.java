package nl.ghnt.regions.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.regions.feit.Periode;
import org.junit.jupiter.api.Test;

class StandTest {

    private static final Instant NU = Instant.parse("2022-01-10T12:00:00Z");
    private static final UUID INZENDING = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID ANDERE = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    private final Stand stand = new Stand("twente", new Periode("2021-H2"), NU);

    @Test
    void een_latere_versie_van_een_inzending_vervangt_de_eerdere_geheel() {
        neemOp(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", false, "VISIE_INKOOP", true));
        neemOp(INZENDING, 2, 1, Map.of("VISIE_WERKWIJZE", true));

        assertThat(waarde(Gegeven.VISIE_WERKWIJZE)).isEqualTo(true);
        assertThat(waarde(Gegeven.VISIE_INKOOP)).isNull();
    }

    @Test
    void een_eerdere_versie_die_later_aankomt_verandert_niets() {
        neemOp(INZENDING, 2, 1, Map.of("VISIE_WERKWIJZE", true));

        assertThat(stand.neemOp(opgave(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", false)), NU))
                .isFalse();
        assertThat(waarde(Gegeven.VISIE_WERKWIJZE)).isEqualTo(true);
    }

    @Test
    void dezelfde_versie_nog_eens_verandert_niets() {
        neemOp(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", true));

        assertThat(stand.neemOp(opgave(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", true)), NU))
                .isFalse();
    }

    @Proves("R235")
    @Test // one phase per region and period
    void van_twee_inzendingen_over_hetzelfde_telt_wat_het_laatst_is_geaccepteerd() {
        neemOp(ANDERE, 1, 5, Map.of("FASE_KWALITEITSKADER", "ANALYSE"));
        neemOp(INZENDING, 1, 2, Map.of("FASE_KWALITEITSKADER", "ZELFSCAN", "MDA_PLUS_PLUS", "PILOT"));

        assertThat(waarde(Gegeven.FASE_KWALITEITSKADER)).isEqualTo("ANALYSE");
        assertThat(waarde(Gegeven.MDA_PLUS_PLUS)).isEqualTo("PILOT");
    }

    @Proves("R328")
    @Test
    void wat_geen_inzending_zegt_is_onbekend_met_de_reden() {
        neemOp(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", true));
        StandBeeld beeld = StandBeeld.van(stand, NU);

        assertThat(beeld.onbekendReden(Gegeven.MDA_PLUS_PLUS)).contains("zegt hier niets over");
        assertThat(beeld.onbekendReden(Gegeven.VISIE_WERKWIJZE)).isNull();
        assertThat(StandBeeld.onbekend("twente", new Periode("2021-H1")).onbekendReden(Gegeven.VISIE_WERKWIJZE))
                .contains("geen inzending");
    }

    @Test
    void wat_we_eerder_wisten_blijft_te_vragen() {
        neemOp(INZENDING, 1, 0, Map.of("VISIE_WERKWIJZE", false));
        stand.neemOp(opgave(INZENDING, 2, 1, Map.of("VISIE_WERKWIJZE", true)), NU.plusSeconds(60));

        assertThat(StandBeeld.van(stand, NU.plusSeconds(30)).waarde(Gegeven.VISIE_WERKWIJZE))
                .isEqualTo(false);
        assertThat(StandBeeld.van(stand, NU.plusSeconds(60)).waarde(Gegeven.VISIE_WERKWIJZE))
                .isEqualTo(true);
    }

    private void neemOp(UUID inzending, int versie, long minuut, Map<String, Object> gegevens) {
        assertThat(stand.neemOp(opgave(inzending, versie, minuut, gegevens), NU))
                .isTrue();
    }

    private static StandBijdrage.Opgave opgave(UUID inzending, int versie, long minuut, Map<String, Object> gegevens) {
        return new StandBijdrage.Opgave(inzending, versie, true, gegevens, NU.plusSeconds(60 * minuut));
    }

    private Object waarde(Gegeven gegeven) {
        return StandBeeld.van(stand, NU).waarde(gegeven);
    }
}
