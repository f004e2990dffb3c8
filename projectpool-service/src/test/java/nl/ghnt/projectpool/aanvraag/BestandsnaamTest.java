package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource({
        "begroting.pdf, begroting.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\\\Users\\\\x\\\\plan.PDF, plan.pdf",
        ".htaccess, htaccess.pdf",
        "'a\"b;c\\r\\nd.pdf', a_b_c__d.pdf",
        "faktuur.pdf.exe, faktuur.pdf.pdf",
        "'  .. ', document.pdf",
        "naam\u202Efdp.exe, naam_fdp.pdf",
        "Ünïcode (2).pdf, Ünïcode (2).pdf"
    })
    void een_naam_is_veilig_op_elke_schijf(String gegeven, String veilig) {
        assertThat(Bestandsnaam.veilig(gegeven.translateEscapes(), Documentsoort.PDF))
                .isEqualTo(veilig);
    }

    @ParameterizedTest
    @CsvSource({"1", "100", "101", "5000"})
    void een_naam_is_niet_te_lang(int lengte) {
        assertThat(Bestandsnaam.veilig("\uD835\uDC9C".repeat(lengte), Documentsoort.PNG)
                        .codePointCount(0, Math.min(lengte, 100) * 2 + 4))
                .isEqualTo(Math.min(lengte, 100) + 4);
    }
}
