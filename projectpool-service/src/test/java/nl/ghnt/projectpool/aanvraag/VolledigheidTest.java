package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.Themavoorbeeld;
import org.junit.jupiter.api.Test;

class VolledigheidTest {

    private static final Rondeopzet RONDE = Rondevoorbeeld.open().opzet();
    private static final List<Thema> THEMAS =
            List.of(Themavoorbeeld.van("A", false), Themavoorbeeld.van("OVERIG", true));

    @Test
    void van_een_lege_aanvraag_wordt_alles_wat_ontbreekt_tegelijk_gezegd() {
        assertThat(plaatsen(Aanvraaginhoud.LEEG))
                .containsExactly(
                        "/kern/titel",
                        "/kern/impuls",
                        "/kern/actielijn",
                        "/kern/themas",
                        "/kern/begin",
                        "/kern/einde",
                        "/deelnemers",
                        "/begroting/posten",
                        "/planning",
                        "/onderdelen/AANPAK");
    }

    @Test
    void van_een_volledige_aanvraag_ontbreekt_niets() {
        assertThat(plaatsen(volledig())).isEmpty();
    }

    @Proves("R320")
    @Test
    void een_restcategorie_vraagt_een_omschrijving() {
        Aanvraaginhoud overig = volledig().met(kern(List.of("A", "OVERIG"), null, "2027-02-01", "2028-02-01"));
        assertThat(plaatsen(overig)).containsExactly("/kern/overigToelichting");
        assertThat(plaatsen(overig.met(kern(List.of("OVERIG"), "Iets anders", "2027-02-01", "2028-02-01"))))
                .isEmpty();
    }

    @Proves("R313")
    @Test // to the cent
    void de_aandelen_zijn_samen_precies_wat_wordt_gevraagd() {
        assertThat(plaatsen(volledig().metDeelnemers(deelnemers("20000.00", "9999.99"))))
                .containsExactly("/deelnemers");
        assertThat(plaatsen(volledig().metDeelnemers(deelnemers("20000.01", "9999.99"))))
                .isEmpty();
    }

    @Test
    void het_gevraagde_ligt_tussen_de_grenzen_van_de_ronde() {
        for (String bedrag : List.of("24999.99", "100000.01")) {
            assertThat(codes(volledig().met(begroting(bedrag)).metDeelnemers(List.of(deel("a", bedrag)))))
                    .containsExactly("bedrag.buiten-ronde");
        }
        for (String bedrag : List.of("25000.00", "100000.00")) {
            assertThat(plaatsen(volledig().met(begroting(bedrag)).metDeelnemers(List.of(deel("a", bedrag)))))
                    .isEmpty();
        }
    }

    @Test // shares of one region are taken together, whatever municipality they are of
    void het_maximum_per_regio_telt_aandelen() {
        Rondeopzet ronde = Rondevoorbeeld.opzet(Instant.MAX, List.of("A"), new BigDecimal("25000"));
        Aanvraaginhoud inhoud = volledig()
                .metDeelnemers(List.of(
                        deel("a", "20000"),
                        new Aandeelhouder("a", "GM0153", new BigDecimal("5000.01")),
                        deel("b", "4999.99")));
        assertThat(Volledigheid.ontbreekt(inhoud, ronde, THEMAS))
                .extracting(Ontbreekt::code)
                .containsExactly("bedrag.per-regio");
    }

    @Test
    void project_en_stappen_vallen_in_hun_looptijd() {
        assertThat(codes(volledig().met(kern(List.of("A"), null, "2026-12-31", "2028-02-01"))))
                .containsExactly("looptijd.buiten-ronde");
        assertThat(codes(volledig().met(kern(List.of("A"), null, "2028-02-02", "2028-02-01"))))
                .contains("datum.volgorde");
        assertThat(codes(volledig().met(kern(List.of("A"), null, "2027-04-02", "2028-02-01"))))
                .containsExactly("looptijd.buiten-project");
    }

    @Test // a copy may bring a text that another round allowed
    void een_tekst_is_niet_langer_dan_de_ronde_wil() {
        assertThat(codes(volledig().metTekst("AANPAK", "a".repeat(5001)))).containsExactly("lengte");
        assertThat(codes(volledig().metTekst("AANPAK", "a".repeat(5000)))).isEmpty();
    }

    @Test
    void een_document_dat_moet_ontbreekt_tot_het_er_is() {
        Rondeopzet ronde = Rondevoorbeeld.metDocument("BEGROTING");
        assertThat(Volledigheid.ontbreekt(volledig(), ronde, THEMAS))
                .extracting(Ontbreekt::plaats)
                .containsExactly("/documenten/BEGROTING");
        Aanvraaginhoud.Bijlage begroting = new Aanvraaginhoud.Bijlage(
                "BEGROTING", UUID.randomUUID(), "begroting.pdf", Documentsoort.PDF, 1, "f".repeat(64));
        assertThat(Volledigheid.ontbreekt(volledig().metDocument("BEGROTING", begroting), ronde, THEMAS))
                .isEmpty();
    }

    private static Aanvraaginhoud volledig() {
        return new Aanvraaginhoud(
                kern(List.of("A"), null, "2027-02-01", "2028-02-01"),
                deelnemers("20000.00", "10000.00"),
                begroting("30000.00"),
                List.of(new Aanvraaginhoud.Stap("Start", LocalDate.parse("2027-04-01"), LocalDate.parse("2027-05-01"))),
                List.of(new Aanvraaginhoud.Tekst("AANPAK", "Wat wij doen")),
                List.of());
    }

    private static Kern kern(List<String> themas, String overig, String begin, String einde) {
        return new Kern(
                "Titel",
                Impuls.VERBREDING,
                1,
                themas,
                overig,
                List.of(),
                LocalDate.parse(begin),
                LocalDate.parse(einde));
    }

    private static List<Aandeelhouder> deelnemers(String een, String ander) {
        return List.of(deel("a", een), deel("b", ander));
    }

    private static Aandeelhouder deel(String regio, String aandeel) {
        return new Aandeelhouder(regio, null, new BigDecimal(aandeel));
    }

    /** Costs of which another pays a thousand. */
    private static Begroting begroting(String gevraagd) {
        return new Begroting(
                List.of(new Begroting.Post("Alles", new BigDecimal(gevraagd).add(new BigDecimal("1000.00")))),
                List.of(new Begroting.Post("Een ander", new BigDecimal("1000"))));
    }

    private static List<String> plaatsen(Aanvraaginhoud inhoud) {
        return Volledigheid.ontbreekt(inhoud, RONDE, THEMAS).stream()
                .map(Ontbreekt::plaats)
                .toList();
    }

    private static List<String> codes(Aanvraaginhoud inhoud) {
        return Volledigheid.ontbreekt(inhoud, RONDE, THEMAS).stream()
                .map(Ontbreekt::code)
                .toList();
    }
}
