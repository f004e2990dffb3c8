package nl.ghnt.projectpool.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.beoordeling.Verdeling.Paar;
import org.junit.jupiter.api.Test;

class VerdelingTest {

    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");

    private final List<IngediendeAanvraag> dertig = IntStream.rangeClosed(1, 30)
            .mapToObj(nummer -> BeoordelingTest.aanvraag(nummer, "ijsselland"))
            .toList();

    @Test
    void elk_krijgt_er_evenveel_en_elke_aanvraag_genoeg() {
        Verdeling.Uitkomst uitkomst = Verdeling.van(dertig, beoordelaars(4), List.of(), Set.of(), 2);
        assertThat(uitkomst.nieuw()).hasSize(60).doesNotHaveDuplicates();
        assertThat(uitkomst.belasting().values()).containsOnly(15);
        assertThat(uitkomst.tekort()).isEmpty();
    }

    @Test
    void wat_er_al_is_telt_mee() {
        List<Beoordelaar> drie = beoordelaars(3);
        List<Paar> eerder = new ArrayList<>();
        dertig.subList(0, 10)
                .forEach(aanvraag ->
                        eerder.add(new Paar(aanvraag.id(), drie.get(0).id())));
        Verdeling.Uitkomst uitkomst = Verdeling.van(dertig, drie, eerder, Set.of(), 1);
        assertThat(uitkomst.nieuw()).hasSize(20);
        assertThat(uitkomst.belasting().values()).containsOnly(10);
        List<Paar> alle =
                Stream.concat(eerder.stream(), uitkomst.nieuw().stream()).toList();
        assertThat(Verdeling.van(dertig, drie, alle, Set.of(), 1).nieuw()).isEmpty();
    }

    @Test
    void niemand_krijgt_een_eigen_regio_of_een_conflict() {
        List<Beoordelaar> drie = List.of(beoordelaar("ijsselland"), beoordelaar(), beoordelaar());
        UUID conflict = drie.get(1).id();
        Set<Paar> gesloten = Set.of(new Paar(dertig.get(0).id(), conflict));
        Verdeling.Uitkomst uitkomst = Verdeling.van(dertig, drie, List.of(), gesloten, 2);
        assertThat(uitkomst.nieuw())
                .extracting(Paar::beoordelaar)
                .doesNotContain(drie.get(0).id());
        assertThat(uitkomst.nieuw()).doesNotContainAnyElementsOf(gesloten);
        assertThat(uitkomst.tekort()).containsExactly(Map.entry(dertig.get(0), 1));
    }

    @Test // the one with a single assessor left is not passed over because that one has much already
    void wie_weinig_keus_heeft_komt_eerst() {
        List<Beoordelaar> twee = beoordelaars(2);
        IngediendeAanvraag krap = dertig.get(29);
        Set<Paar> gesloten = Set.of(new Paar(krap.id(), twee.get(1).id()));
        Verdeling.Uitkomst uitkomst = Verdeling.van(dertig, twee, List.of(), gesloten, 1);
        assertThat(uitkomst.nieuw().get(0))
                .isEqualTo(new Paar(krap.id(), twee.get(0).id()));
        assertThat(uitkomst.belasting().values()).containsOnly(15);
    }

    private static List<Beoordelaar> beoordelaars(int aantal) {
        return Stream.generate(VerdelingTest::beoordelaar).limit(aantal).toList();
    }

    private static Beoordelaar beoordelaar(String... regios) {
        return new Beoordelaar(new BeoordelaarApi.Benoemen(UUID.randomUUID(), "account", "Naam", List.of(regios)), NU);
    }
}
