package nl.ghnt.reporting.inzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.uitvraag.Themaherkomst;
import nl.ghnt.reporting.vragenlijst.Gegeven;
import nl.ghnt.reporting.vragenlijst.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of answers as a table: what each kind of question takes and what it refuses. */
class VragensetTest {

    private static final Vraag JA_NEE = vraag("ja-nee", Vraag.Soort.JA_NEE, true, true, Gegeven.VISIE_WERKWIJZE, null);
    private static final Vraag KEUZE = vraag("keuze", Vraag.Soort.KEUZE, true, false, null, null);
    private static final Vraag MEERKEUZE = vraag("meerkeuze", Vraag.Soort.MEERKEUZE, false, false, null, null);
    private static final Vraag GETAL = vraag("getal", Vraag.Soort.GETAL, false, false, null, null);
    private static final Vraag TEKST = vraag("tekst", Vraag.Soort.TEKST, false, false, null, "OUDEREN");
    private static final Populatielid ALLES = new Populatielid("twente", "Twente", null, null);

    private final Vragenset vragen = Vragenset.van(List.of(JA_NEE, KEUZE, MEERKEUZE, GETAL, TEKST), ALLES);

    static Stream<Arguments> goed() {
        return Stream.of(
                Arguments.of("ja-nee", true),
                Arguments.of("ja-nee", false),
                Arguments.of("ja-nee", null),
                Arguments.of("keuze", "A"),
                Arguments.of("meerkeuze", List.of("A", "B")),
                Arguments.of("getal", 0),
                Arguments.of("getal", -12.5),
                Arguments.of("getal", 999_999_999_999_999L),
                Arguments.of("tekst", "een zin"));
    }

    @ParameterizedTest
    @MethodSource("goed")
    void een_antwoord_in_de_goede_vorm_heeft_geen_fouten(String vraag, Object waarde) {
        assertThat(vragen.vormfouten(List.of(new Antwoord(vraag, waarde, null))))
                .isEmpty();
    }

    static Stream<Arguments> fout() {
        return Stream.of(
                Arguments.of("ja-nee", "true", "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("ja-nee", 1, "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("keuze", "C", "/antwoorden/0/waarde", "optie.onbekend"),
                Arguments.of("keuze", true, "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("keuze", List.of("A"), "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("meerkeuze", "A", "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("meerkeuze", List.of(), "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("meerkeuze", List.of("A", "C"), "/antwoorden/0/waarde/1", "optie.onbekend"),
                Arguments.of("meerkeuze", List.of("A", "A"), "/antwoorden/0/waarde/1", "optie.dubbel"),
                Arguments.of("meerkeuze", Arrays.asList("A", null), "/antwoorden/0/waarde/1", "antwoord.type"),
                Arguments.of("getal", "12", "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("getal", new BigDecimal("1.00000000000000000001"), "/antwoorden/0/waarde", "getal.omvang"),
                Arguments.of("getal", 1e300, "/antwoorden/0/waarde", "getal.omvang"),
                Arguments.of("getal", Double.POSITIVE_INFINITY, "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("getal", 1_000_000_000_000_000L, "/antwoorden/0/waarde", "getal.omvang"),
                Arguments.of("getal", 0.0000001, "/antwoorden/0/waarde", "getal.omvang"),
                Arguments.of("tekst", 12, "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("tekst", Map.of("a", 1), "/antwoorden/0/waarde", "antwoord.type"),
                Arguments.of("tekst", "  ", "/antwoorden/0/waarde", "antwoord.leeg"),
                Arguments.of("tekst", "x".repeat(4_001), "/antwoorden/0/waarde", "lengte"),
                Arguments.of("anders", true, "/antwoorden/0/vraag", "vraag.onbekend"));
    }

    @ParameterizedTest
    @MethodSource("fout")
    void een_antwoord_in_een_andere_vorm_wordt_geweigerd(String vraag, Object waarde, String plaats, String code) {
        assertThat(vragen.vormfouten(List.of(new Antwoord(vraag, waarde, null))))
                .extracting(InputFault::location, InputFault::code)
                .containsExactly(tuple(plaats, code));
    }

    @Test
    void een_vraag_wordt_een_keer_beantwoord() {
        assertThat(vragen.vormfouten(List.of(antwoord("keuze", "A"), antwoord("keuze", "B"))))
                .extracting(InputFault::location)
                .containsExactly("/antwoorden/1/vraag");
    }

    @Proves("R328")
    @Test
    void onbekend_mag_alleen_waar_het_mag_en_zonder_waarde() {
        assertThat(vragen.vormfouten(List.of(
                        new Antwoord("ja-nee", null, "niet gemeten"), new Antwoord("keuze", null, "niet gemeten"))))
                .extracting(InputFault::location, InputFault::code)
                .containsExactly(tuple("/antwoorden/1/onbekendReden", "onbekend.niet-toegestaan"));
        assertThat(vragen.vormfouten(List.of(new Antwoord("ja-nee", true, "toch niet"))))
                .extracting(InputFault::code)
                .containsExactly("onbekend.met-waarde");
    }

    @Test
    void verplichte_vragen_ontbreken_zolang_er_geen_waarde_of_reden_is() {
        assertThat(vragen.ontbrekend(List.of(antwoord("keuze", null)))).containsExactly(JA_NEE, KEUZE);
        assertThat(vragen.ontbrekend(List.of(new Antwoord("ja-nee", null, "niet gemeten"), antwoord("keuze", "A"))))
                .isEmpty();
    }

    @Proves("R261")
    @Test
    void een_regio_krijgt_alleen_de_vragen_van_haar_themas() {
        Vragenset andere = Vragenset.van(List.of(JA_NEE, TEKST), metThema("JEUGD"));
        Vragenset eigen = Vragenset.van(List.of(JA_NEE, TEKST), metThema("OUDEREN"));

        assertThat(andere.vormfouten(List.of(antwoord("tekst", "een zin"))))
                .extracting(InputFault::code)
                .containsExactly("vraag.onbekend");
        assertThat(eigen.vormfouten(List.of(antwoord("tekst", "een zin")))).isEmpty();
    }

    @Test // unknown is not in the state, and not false
    void de_stand_bevat_alleen_wat_bekend_is() {
        assertThat(vragen.stand(List.of(antwoord("ja-nee", false), antwoord("keuze", "A"))))
                .containsExactly(Map.entry("VISIE_WERKWIJZE", false));
        assertThat(vragen.stand(List.of(new Antwoord("ja-nee", null, "niet gemeten"))))
                .isEmpty();
    }

    @Test
    void gelijke_getallen_zijn_gelijke_antwoorden() {
        assertThat(antwoord("getal", 10))
                .isEqualTo(antwoord("getal", 10.0))
                .isEqualTo(antwoord("getal", "10".length() * 5L));
        assertThat(antwoord("getal", 1e3).waarde()).isEqualTo(new BigDecimal("1000"));
        assertThat(antwoord("getal", 2.5).waarde()).isEqualTo(new BigDecimal("2.5"));
    }

    private static Populatielid metThema(String thema) {
        return new Populatielid("twente", "Twente", List.of(thema), Themaherkomst.OPGEGEVEN);
    }

    private static Antwoord antwoord(String vraag, Object waarde) {
        return new Antwoord(vraag, waarde, null);
    }

    private static Vraag vraag(
            String code, Vraag.Soort soort, boolean verplicht, boolean onbekend, Gegeven gegeven, String thema) {
        List<Vraag.Optie> opties =
                soort.metOpties() ? List.of(new Vraag.Optie("A", "a"), new Vraag.Optie("B", "b")) : List.of();
        return new Vraag(code, code + "?", null, soort, opties, verplicht, null, thema, gegeven, onbekend, null);
    }
}
