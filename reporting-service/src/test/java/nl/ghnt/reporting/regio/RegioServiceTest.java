package nl.ghnt.reporting.regio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.paging.DutchOrder;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Periode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegioServiceTest {

    private static final LocalDate EIND_2021 = LocalDate.of(2021, 12, 31);

    @Inject
    RegioService service;

    @Inject
    Register register;

    @BeforeEach
    void tell() {
        register.vertel();
    }

    @Proves("R121")
    @Test
    void eind_2021_zijn_het_er_28() {
        Regiostand stand = service.opDag(EIND_2021);

        assertThat(stand.regios()).extracting(Regio::code).hasSize(28).contains("twente", "zeeland");
        assertThat(stand.volledig()).isTrue();
    }

    @Proves({"R122", "R123"})
    @Test // 30 announced, who they were is not known
    void begin_2019_zijn_er_30_aangekondigd_en_is_niemand_bekend() {
        Regiostand stand = service.opDag(LocalDate.of(2019, 1, 1));

        assertThat(stand.aangekondigdAantal()).isEqualTo(30);
        assertThat(stand.regios()).isEmpty();
        assertThat(stand.volledig()).isFalse();
    }

    @Test
    void voor_een_dag_waar_het_register_niets_van_weet_is_er_geen_indeling() {
        assertThat(service.opDag(LocalDate.of(2015, 1, 1)).indeling()).isNull();
    }

    @Test
    void een_oudere_gebeurtenis_die_later_komt_verandert_niets() {
        register.wijzig("zeeland", "Zeeland (nieuw)", null, 3);
        register.wijzig("zeeland", "Zeeland (oud)", null, 2);

        assertThat(service.find("zeeland")).map(Regio::naam).hasValue("Zeeland (nieuw)");
    }

    @Proves("R261")
    @Test
    void van_de_prioriteiten_van_een_regio_telt_de_laatste_keuze_hoe_vaak_en_wanneer_zij_ook_wordt_gehoord() {
        register.prioriteiten("twente", "2091-H1", 2, "OUDERENMISHANDELING", "TRAUMASCREENING");
        register.prioriteiten("twente", "2091-H1", 2, "OUDERENMISHANDELING", "TRAUMASCREENING");
        register.prioriteiten("twente", "2091-H1", 1, "COMPLEXE_SCHEIDINGEN");
        register.prioriteiten("zeeland", "2091-H1", 1, "SEKSUEEL_GEWELD");

        assertThat(service.prioriteiten(new Periode("2091-H1")))
                .containsOnly(
                        Map.entry("twente", List.of("OUDERENMISHANDELING", "TRAUMASCREENING")),
                        Map.entry("zeeland", List.of("SEKSUEEL_GEWELD")));
        assertThat(service.prioriteiten(new Periode("2091-H2"))).isEmpty();
    }

    @Test // whatever the locale of the database: an apostrophe comes first in the order of bytes
    void de_regios_staan_in_de_volgorde_van_het_nederlands() {
        register.wijzig("ijsselland", "'s-IJsselland", null, 2);
        List<String> namen =
                service.opDag(EIND_2021).regios().stream().map(Regio::naam).toList();
        register.wijzig("ijsselland", Register.naam("ijsselland"), null, 3);

        assertThat(namen).hasSize(28).contains("'s-IJsselland").isSortedAccordingTo(DutchOrder.TEXTS);
        assertThat(namen.indexOf("'s-IJsselland")).isGreaterThan(namen.indexOf(Register.naam("rotterdam-rijnmond")));
    }

    @Test
    void dezelfde_gebeurtenissen_nog_een_keer_geven_dezelfde_stand() {
        register.wijzig("drenthe", "Drenthe", null, 2);
        register.vertel();
        register.wijzig("drenthe", "Drenthe", null, 2);

        assertThat(service.find("drenthe")).map(Regio::naam).hasValue("Drenthe");
        assertThat(service.opDag(EIND_2021).regios()).hasSize(28);
    }
}
