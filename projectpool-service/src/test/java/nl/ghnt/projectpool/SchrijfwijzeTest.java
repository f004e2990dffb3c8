package nl.ghnt.projectpool;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ghnt.kit.test.Proves;
import org.junit.jupiter.api.Test;

class SchrijfwijzeTest {

    @Proves("R304")
    @Test
    void de_titel_van_de_pool_is_in_elke_schrijfwijze_dezelfde() {
        assertThat(Schrijfwijze.sleutel("Van-Denken-naar-Doen"))
                .isEqualTo(Schrijfwijze.sleutel("Van denken naar doen"))
                .isEqualTo(Schrijfwijze.sleutel("van Denken naar Doen"))
                .isEqualTo(Schrijfwijze.sleutel("Van-denken-naar-doen"));
    }

    @Proves("R313")
    @Test
    void streepjes_spaties_en_afbrekingen_maken_geen_verschil() {
        assertThat(Schrijfwijze.sleutel("Alkmaar – West Friesland"))
                .isEqualTo(Schrijfwijze.sleutel("Alkmaar-West-Friesland"));
        assertThat(Schrijfwijze.sleutel("Noord- en\nOost-Gelderland"))
                .isEqualTo(Schrijfwijze.sleutel("Noord- en Oost-Gelderland"));
        assertThat(Schrijfwijze.sleutel("Súdwest-Fryslân")).isEqualTo("sudwestfryslan");
    }

    @Proves("R315")
    @Test
    void woorden_in_een_andere_volgorde_zijn_een_andere_schrijfwijze() {
        assertThat(Schrijfwijze.sleutel("Zuidoost Brabant")).isNotEqualTo(Schrijfwijze.sleutel("Brabant Zuidoost"));
    }
}
