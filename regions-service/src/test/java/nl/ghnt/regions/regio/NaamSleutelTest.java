package nl.ghnt.regions.regio;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ghnt.kit.test.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaamSleutelTest {

    @Proves("R324")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alkmaar-West-Friesland",
                "ALKMAAR WEST FRIESLAND",
                "Alkmaar – West Friesland",
                "Alkmaar — West‑Friesland",
                "Alkmaar/West-Friesland",
                " Alkmaar -\nWest\u00a0Friesland ",
                "Álkmaar-Wést-Friesländ"
            })
    void schrijfwijzen_van_een_naam_hebben_dezelfde_sleutel(String naam) {
        assertThat(NaamSleutel.van(naam).sleutel()).isEqualTo("alkmaarwestfriesland");
    }

    @Test
    void de_zoektekst_houdt_de_woorden_uit_elkaar() {
        assertThat(NaamSleutel.van("Noord- en\nMidden-Limburg").zoektekst()).isEqualTo("noord en midden limburg");
    }
}
