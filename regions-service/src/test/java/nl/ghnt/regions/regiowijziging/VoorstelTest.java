package nl.ghnt.regions.regiowijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioGrondslag;
import nl.ghnt.regions.regio.Samenstelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorstelTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "INSTELLING, '', a, ",
        "INSTELLING, '', '', WIJZIGING_ONVOLLEDIG",
        "INSTELLING, x, a, WIJZIGING_TE_VEEL",
        "SAMENVOEGING, x y, a, ",
        "SAMENVOEGING, x y, x, ",
        "SAMENVOEGING, x, a, SAMENVOEGING_VRAAGT_VOORGANGERS",
        "SAMENVOEGING, '', a, SAMENVOEGING_VRAAGT_VOORGANGERS",
        "SAMENVOEGING, x x, a, WIJZIGING_TE_VEEL",
        "SAMENVOEGING, x y, '', WIJZIGING_ONVOLLEDIG",
        "SAMENVOEGING, x y, a b, WIJZIGING_TE_VEEL",
        "SPLITSING, x, a b, ",
        "SPLITSING, x, x b, ",
        "SPLITSING, x, a, SPLITSING_VRAAGT_OPVOLGERS",
        "SPLITSING, '', a b, WIJZIGING_ONVOLLEDIG",
        "SPLITSING, x y, a b, WIJZIGING_TE_VEEL",
        "OPHEFFING, x, '', ",
        "OPHEFFING, '', '', WIJZIGING_ONVOLLEDIG",
        "OPHEFFING, x, a, WIJZIGING_TE_VEEL"
    })
    void een_wijziging_van_het_bestaan_heeft_de_voorgangers_en_opvolgers_die_erbij_horen(
            Regiowijziging.Soort soort, String voorgangers, String opvolgers, Fout fout) {
        beoordeel(fout, () -> voorstel(soort, codes(voorgangers), codes(opvolgers), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "HERNOEMING, x, Nieuw, ",
        "HERNOEMING, x, , WIJZIGING_ONVOLLEDIG",
        "HERNOEMING, , Nieuw, WIJZIGING_ONVOLLEDIG",
        "GRONDSLAG, x, Nieuw, WIJZIGING_TE_VEEL",
        "GRONDSLAG, x, , WIJZIGING_ONVOLLEDIG",
        "SAMENSTELLING, x, , WIJZIGING_ONVOLLEDIG",
        "OPHEFFING, x, , WIJZIGING_ONVOLLEDIG"
    })
    void een_wijziging_van_de_toestand_heeft_wat_erbij_hoort(
            Regiowijziging.Soort soort, String regio, String naam, Fout fout) {
        beoordeel(fout, () -> voorstel(soort, List.of(), List.of(), regio, naam));
    }

    @Proves("R328")
    @Test // known with certainty, or unknown with a reason
    void een_grondslag_of_samenstelling_is_bekend_of_heeft_een_reden() {
        assertThatThrownBy(() -> new RegioGrondslag.Opgave(null, null, null).bekendOfReden())
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(
                        () -> new RegioGrondslag.Opgave(RegioGrondslag.Soort.ANDERS, Zekerheid.ZEKER, "toch onbekend")
                                .bekendOfReden())
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        new RegioGrondslag.Opgave(RegioGrondslag.Soort.ANDERS, Zekerheid.VERMOED, null).bekendOfReden())
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Samenstelling.Opgave(List.of(), Zekerheid.ZEKER, null, null, null))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Samenstelling.Opgave(List.of("GM0363"), null, null, null, null))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void een_voorganger_die_ook_opvolger_is_gaat_verder() {
        Voorstel voorstel = voorstel(Regiowijziging.Soort.SAMENVOEGING, List.of("x", "y"), List.of("x"), null, null);

        assertThat(voorstel.gaatVerder("x")).isTrue();
        assertThat(voorstel.gaatVerder("y")).isFalse();
    }

    private static void beoordeel(Fout fout, Runnable voorstel) {
        if (fout == null) {
            voorstel.run();
            return;
        }
        assertThatThrownBy(voorstel::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fout));
    }

    private static Voorstel voorstel(
            Regiowijziging.Soort soort, List<String> voorgangers, List<String> opvolgers, String regio, String naam) {
        return new Voorstel(
                soort,
                LocalDate.of(2023, 1, 1),
                voorgangers,
                opvolgers.stream()
                        .map(code -> new Voorstel.NieuweRegio(code, code.toUpperCase(Locale.ROOT)))
                        .toList(),
                regio,
                naam,
                null,
                null,
                "proef",
                new Source("proef", null));
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
