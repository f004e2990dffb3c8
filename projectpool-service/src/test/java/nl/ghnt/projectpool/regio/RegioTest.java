package nl.ghnt.projectpool.regio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.test.Proves;
import org.junit.jupiter.api.Test;

class RegioTest {

    private static final LocalDate BEGIN = LocalDate.parse("2019-07-02");

    @Proves("R315")
    @Test
    void een_regio_luistert_naar_haar_code_en_naar_elke_schrijfwijze() {
        Regio regio = gemeld("Brabant Zuidoost", new RegioGemeld.Naam("Zuidoost Brabant", "SPELLING"));
        assertThat(regio.heet("brabant-zuidoost")).isTrue();
        assertThat(regio.heet("Brabant-Zuidoost")).isTrue();
        assertThat(regio.heet("ZUIDOOST  BRABANT")).isTrue();
        assertThat(regio.heet("Noordoost Brabant")).isFalse();
    }

    @Proves("R314")
    @Test
    void een_stad_of_centrumgemeente_is_geen_naam_van_de_regio() {
        Regio regio = gemeld(
                "Hart van Brabant",
                new RegioGemeld.Naam("Tilburg", "STAD"),
                new RegioGemeld.Naam("Waalwijk", "CENTRUMGEMEENTE"));
        assertThat(regio.heet("Tilburg")).isFalse();
        assertThat(regio.heet("Waalwijk")).isFalse();
    }

    @Test
    void een_bericht_dat_ouder_is_dan_wat_al_overgenomen_is_verandert_niets() {
        Regio regio = new Regio("zeeland");
        regio.neemOver(bericht("Nieuwe naam"), 3);
        regio.neemOver(bericht("Oude naam"), 2);
        regio.neemOver(bericht("Andere naam"), 3);
        assertThat(regio.naam()).isEqualTo("Nieuwe naam");
        assertThat(regio.heet("Oude naam")).isFalse();
    }

    @Test
    void een_schrijfwijze_die_twee_keer_gemeld_is_staat_er_een_keer() {
        Regio regio = gemeld(
                "Zeeland", new RegioGemeld.Naam("Zeeland", "CANONIEK"), new RegioGemeld.Naam("Zeeland", "CBS_NAAM"));
        assertThat(regio.heet("zeeland")).isTrue();
        assertThat(regio.geldigheid().begin()).isEqualTo(BEGIN);
    }

    private static Regio gemeld(String naam, RegioGemeld.Naam... namen) {
        Regio regio = new Regio(naam.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        regio.neemOver(bericht(naam, namen), 1);
        return regio;
    }

    private static RegioGemeld bericht(String naam, RegioGemeld.Naam... namen) {
        return new RegioGemeld("code", naam, "GHNT-28", BEGIN, null, List.of(namen));
    }
}
