package nl.ghnt.projectpool.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraag.Aanvraag;
import nl.ghnt.projectpool.beoordeling.Rangorde.Gewogen;
import nl.ghnt.projectpool.beoordeling.Rangorde.Plaats;
import org.junit.jupiter.api.Test;

class RangordeTest {

    private static final int GEWICHT = 100;
    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");

    @Test
    void het_beste_staat_voorop_en_wie_gelijk_is_deelt_een_plaats() {
        List<Plaats> plaatsen = Rangorde.van(List.of(
                gewogen(1, 2, 600, 0), // 3.0 by two
                gewogen(2, 1, 420, 0), // 4.2
                gewogen(3, 3, 900, 0), // 3.0 by three: the same
                gewogen(4, 1, 100, 0)));
        assertThat(plaatsen)
                .extracting(plaats -> plaats.nummer() + ": " + plaats.rang() + (plaats.gedeeld() ? " gedeeld" : ""))
                .containsExactly("2: 1", "1: 2 gedeeld", "3: 2 gedeeld", "4: 4");
        assertThat(plaatsen.get(1).score()).isEqualTo(new BigDecimal("3.0000"));
    }

    @Test // 1000/3 points and a little less: rounded they are the same
    void wat_pas_achter_de_komma_verschilt_is_niet_gelijk() {
        List<Plaats> plaatsen = Rangorde.van(List.of(gewogen(1, 300_000, 99_999_999, 0), gewogen(2, 3, 1_000, 0)));
        assertThat(plaatsen).extracting(Plaats::rang).containsExactly(1, 2);
        assertThat(plaatsen).extracting(Plaats::nummer).containsExactly(2L, 1L);
        assertThat(plaatsen.get(0).score()).isEqualTo(plaatsen.get(1).score());
    }

    @Test
    void wat_afvalt_of_nog_niet_is_beoordeeld_heeft_geen_plaats() {
        List<Plaats> plaatsen =
                Rangorde.van(List.of(gewogen(1, 0, 0, 0), gewogen(2, 2, 1000, 1), gewogen(3, 1, 100, 0)));
        assertThat(plaatsen).extracting(Plaats::nummer).containsExactly(3L, 1L, 2L);
        assertThat(plaatsen).extracting(Plaats::rang).containsExactly(1, null, null);
        assertThat(plaatsen.get(1).score()).isNull();
        assertThat(plaatsen.get(2).score()).isEqualTo(new BigDecimal("5.0000"));
    }

    private static Gewogen gewogen(long nummer, long oordelen, long punten, long afgevallen) {
        Integer een = oordelen == 0 ? null : (int) (punten / oordelen);
        return new Gewogen(
                UUID.randomUUID(),
                nummer,
                "GM0153",
                Aanvraag.Status.INGEDIEND,
                true,
                "Synthetisch",
                BigDecimal.TEN,
                oordelen,
                oordelen,
                oordelen == 0 ? null : punten,
                een,
                een,
                oordelen == 0 ? null : GEWICHT,
                oordelen,
                0L,
                0L,
                afgevallen,
                NU,
                null);
    }
}
