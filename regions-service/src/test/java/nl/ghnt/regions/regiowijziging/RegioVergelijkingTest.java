package nl.ghnt.regions.regiowijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioGrondslag;
import nl.ghnt.regions.regio.RegioStaat;
import nl.ghnt.regions.regio.Samenstelling;
import org.junit.jupiter.api.Test;

/** A line of a document asks only for what the register does not say yet. */
class RegioVergelijkingTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);

    @Test
    void een_onbekende_code_vraagt_om_een_instelling_en_daarna_om_de_rest() {
        assertThat(soorten(regel("Leesdorp", List.of("Lees Dorp"), BEGIN.plusYears(1)), Optional.empty()))
                .containsExactly(
                        Regiowijziging.Soort.INSTELLING,
                        Regiowijziging.Soort.SCHRIJFWIJZE,
                        Regiowijziging.Soort.GRONDSLAG,
                        Regiowijziging.Soort.OPHEFFING);
    }

    @Test
    void wat_er_al_staat_vraagt_om_niets() {
        assertThat(soorten(regel("Leesdorp", List.of("Lees Dorp"), null), Optional.of(staat())))
                .isEmpty();
    }

    @Test
    void een_andere_naam_vraagt_om_een_hernoeming_en_een_nieuwe_schrijfwijze_om_een_vermelding() {
        assertThat(soorten(regel("Nieuwdorp", List.of("Leesdorp", "Nieuw Dorp"), null), Optional.of(staat())))
                .containsExactly(Regiowijziging.Soort.HERNOEMING, Regiowijziging.Soort.SCHRIJFWIJZE);
    }

    @Test
    void een_ander_einde_vraagt_om_een_opheffing_en_geen_einde_zegt_niets() {
        assertThat(soorten(regel("Leesdorp", null, BEGIN.plusYears(2)), Optional.of(staat())))
                .containsExactly(Regiowijziging.Soort.OPHEFFING);
        assertThat(soorten(regel("Leesdorp", null, null), Optional.of(staat()))).isEmpty();
    }

    @Test
    void de_volgorde_van_gemeenten_maakt_geen_verschil_en_de_zekerheid_wel() {
        Samenstelling.Opgave staand = opgave(List.of("GM0001", "GM0002"), Zekerheid.ZEKER);
        assertThat(RegioVergelijking.gelijk(staand, opgave(List.of("GM0002", "GM0001"), Zekerheid.ZEKER)))
                .isTrue();
        assertThat(RegioVergelijking.gelijk(staand, opgave(List.of("GM0001", "GM0002"), Zekerheid.AFGELEID)))
                .isFalse();
    }

    private static List<Regiowijziging.Soort> soorten(RegioImportApi.RegioRegel regel, Optional<RegioStaat> staat) {
        return RegioVergelijking.voor(regel, staat).stream()
                .map(Voorstel::soort)
                .toList();
    }

    private static RegioImportApi.RegioRegel regel(String naam, List<String> schrijfwijzen, LocalDate einde) {
        return new RegioImportApi.RegioRegel(
                "leesdorp",
                naam,
                schrijfwijzen,
                RegioGrondslag.Soort.ANDERS,
                Zekerheid.ZEKER,
                BEGIN,
                einde,
                null,
                new Source("synthetisch", null));
    }

    private static RegioStaat staat() {
        return new RegioStaat(
                Validity.from(BEGIN),
                List.of("Leesdorp", "Lees Dorp"),
                Optional.of(new RegioGrondslag.Opgave(RegioGrondslag.Soort.ANDERS, Zekerheid.ZEKER, null)),
                Optional.empty());
    }

    private static Samenstelling.Opgave opgave(List<String> gemeenten, Zekerheid zekerheid) {
        return new Samenstelling.Opgave(gemeenten, zekerheid, null, null, null);
    }
}
