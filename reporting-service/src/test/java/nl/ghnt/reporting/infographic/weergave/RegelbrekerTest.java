package nl.ghnt.reporting.infographic.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelbrekerTest {

    @ParameterizedTest
    @ValueSource(doubles = {40, 75, 120, 400})
    void geen_regel_is_breder_dan_de_ruimte(double breedte) {
        String tekst =
                "Uitvoering/monitoring van verbeterplannen in de Kop van Noord-Holland, 漢字 en ontwikkelingsachterstandenbeleid";

        List<String> regels = LineBreaker.lines(tekst, TextStyle.TEKST, breedte);

        assertThat(regels).allSatisfy(r -> assertThat(TextStyle.TEKST.width(r)).isLessThanOrEqualTo(breedte));
        assertThat(String.join("", regels).replace(" ", "")).isEqualTo(tekst.replace(" ", ""));
    }

    @Test
    void een_regel_eindigt_na_een_streepje_maar_niet_in_regios() {
        assertThat(LineBreaker.lines("Noord-Holland", TextStyle.TEKST, 70)).containsExactly("Noord-", "Holland");
        assertThat(LineBreaker.lines("de regio’s", TextStyle.TEKST, 50)).containsExactly("de", "regio’s");
    }

    @Test
    void te_veel_regels_eindigen_in_een_beletselteken() {
        List<String> regels = LineBreaker.lines("een twee drie vier vijf zes zeven", TextStyle.TEKST, 60, 2);

        assertThat(regels).hasSize(2);
        assertThat(regels.get(1)).endsWith("…");
        assertThat(TextStyle.TEKST.width(regels.get(1))).isLessThanOrEqualTo(60);
    }

    @Test
    void stuurtekens_en_richtingstekens_verdwijnen() {
        assertThat(CleanText.clean(" a\u202eb\n\tc\u0000d ")).isEqualTo("ab c¿d");
    }
}
