package nl.ghnt.reporting.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PoolServiceTest {

    @Inject
    PoolService service;

    @Inject
    Projectenpool pool;

    @Proves("R308")
    @Test // the number is told, not counted from the table
    void een_gepubliceerd_aantal_gaat_voor_een_geteld_aantal() {
        pool.vertelAantal(108);
        pool.vertelAantal("GETELD", Projectaantal.Soort.GETELD, 90, 1);

        assertThat(service.projectaantal()).map(Projectaantal::aantal).hasValue(108);
    }

    @Test
    void een_oudere_gebeurtenis_die_later_komt_verandert_niets() {
        pool.vertelAantal("2019", Projectaantal.Soort.GEPUBLICEERD, 31, 2);
        pool.vertelAantal("2019", Projectaantal.Soort.GEPUBLICEERD, 30, 1);

        assertThat(service.projectaantal()).map(Projectaantal::aantal).hasValue(31);
    }

    @Test
    void de_laatst_vertelde_tabel_geldt() {
        pool.vertelDekking("twente", "zeeland");
        pool.vertelDekking("twente");

        assertThat(service.dekking()).hasValueSatisfying(dekking -> assertThat(dekking.cellen())
                .extracting(Dekking.Cel::regio)
                .containsExactly("twente"));
    }
}
