package nl.ghnt.reporting.infographic.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InfographicTest {

    private static final Bron BRON = new Bron("Document", null);

    static List<Infographic> alle() {
        return List.of(Voorbeelden.gepubliceerd(), Voorbeelden.berekend(), Voorbeelden.onvoltooid());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void een_infographic_gaat_als_json_heen_en_weer(Infographic infographic) throws JsonProcessingException {
        String json = Voorbeelden.JSON.writeValueAsString(infographic);

        assertThat(Voorbeelden.JSON.readValue(json, Infographic.class)).isEqualTo(infographic);
    }

    @Test
    void de_eindrapportage_telt_op() {
        Infographic infographic = Voorbeelden.gepubliceerd();
        Themamatrix matrix = infographic.projectenpools().matrix();

        assertThat(infographic.lokaleTeams().fases().totaal()).isEqualTo(28);
        assertThat(matrix.regios()).hasSize(28);
        assertThat(matrix.themas())
                .extracting(Themamatrix.Thema::vermeldingen)
                .containsExactly(12, 18, 9, 11, 6, 5, 1, 3, 2, 6, 3, 2, 2, 3, 3, 4);
        assertThat(matrix.themas().get(4).combinaties()).isEqualTo(12);
        assertThat(matrix.vermeldingen()).isEqualTo(90);
        assertThat(matrix.combinaties()).isEqualTo(96);
        assertThat(infographic.expositie().plaatsen()).hasSize(26).doesNotHaveDuplicates();
    }

    @Test
    void een_onbekende_stand_is_geen_nul_in_json() {
        assertThat(Voorbeelden.gepubliceerd().integraleSturing().stand().standen())
                .extracting(StandPerRegio.Stand::aantal)
                .containsOnlyNulls();
    }

    @Test
    void een_cijfer_heeft_een_waarde_of_een_reden() {
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer(null, null, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer("13", "niet in de bron", 28));
        assertThat(Verwoording.zin(cijfer(null, "niet in de bron", 28))).isEqualTo("onbekend (niet in de bron)");
    }

    @Test
    void een_cijfer_past_in_zijn_noemer() {
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer("29", null, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer("-1", null, 28));
    }

    @Test
    void een_getelde_nul_is_nul() {
        assertThat(Verwoording.zin(cijfer("0", null, 28))).isEqualTo("0 van de 28 regio’s");
    }

    @Test
    void getallen_staan_in_het_nederlands() {
        Cijfer helft = new Cijfer(
                "k",
                "l",
                new BigDecimal("50"),
                "% van de gezinnen",
                null,
                null,
                null,
                Vergelijking.MEER_DAN,
                Herkomst.UIT_BRON,
                null,
                BRON);

        assertThat(Verwoording.zin(helft)).isEqualTo("meer dan 50% van de gezinnen");
        assertThat(Verwoording.getal(cijfer("1.50", null, null))).isEqualTo("1,5");
        assertThat(Verwoording.getal(cijfer("100", null, null))).isEqualTo("100");
    }

    @Test
    void synthetische_gegevens_zonder_melding_worden_geweigerd() {
        Infographic bron = Voorbeelden.gepubliceerd();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Infographic(
                        bron.titel(),
                        bron.programma(),
                        bron.editie(),
                        true,
                        null,
                        " ",
                        bron.integraleSturing(),
                        bron.visie(),
                        bron.ervaringsdeskundigheid(),
                        bron.mdaPlusPlus(),
                        bron.lokaleTeams(),
                        bron.impactmonitor(),
                        bron.expositie(),
                        bron.projectenpools(),
                        List.of()));
    }

    @Test
    void fases_zonder_toewijzing_dragen_geen_aantal() {
        List<Faseverdeling.Fase> fases = List.of(new Faseverdeling.Fase(1, "Fase", 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Faseverdeling(
                        "k", "l", fases, List.of(3), false, null, null, 28, Herkomst.UIT_BRON, "2021", BRON));
    }

    private static Cijfer cijfer(String waarde, String reden, Integer noemer) {
        return new Cijfer(
                "k",
                "l",
                waarde == null ? null : new BigDecimal(waarde),
                "regio’s",
                noemer,
                null,
                reden,
                Vergelijking.EXACT,
                Herkomst.UIT_BRON,
                "2021",
                BRON);
    }
}
