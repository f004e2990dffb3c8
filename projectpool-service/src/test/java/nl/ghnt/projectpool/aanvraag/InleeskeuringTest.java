package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.Themavoorbeeld;
import org.junit.jupiter.api.Test;

class InleeskeuringTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final List<Thema> THEMAS =
            List.of(Themavoorbeeld.van("A", false), Themavoorbeeld.van("OVERIG", true));
    private static final Map<String, List<String>> SPELLINGEN =
            Map.of("a", List.of("a"), "b", List.of("b"), "A aan Zee", List.of("a"), "Zee", List.of("a", "b"));
    private static final Inleeskeuring KEURING = keuring(Rondevoorbeeld.open().opzet(), Rondevoorbeeld.EINDE);

    @Test
    void een_rij_wordt_wat_een_aanvraag_zegt() {
        Aanvraaginhoud inhoud = KEURING.keur(regel(Map.of("onderdelen", tekst("AANPAK", "Wat wij doen"))));
        assertThat(inhoud.kern().titel()).isEqualTo("Titel");
        assertThat(inhoud.kern().doelgroepen()).isEmpty();
        assertThat(inhoud.begroting().bijdragen()).isEmpty();
        assertThat(inhoud.begroting().gevraagd()).isEqualTo("30000.00");
        assertThat(inhoud.tekst("AANPAK")).contains("Wat wij doen");
        assertThat(inhoud.documenten()).isEmpty();
    }

    @Test // else the same file, saved by another program, would be another application
    void hoe_een_bedrag_is_geschreven_maakt_geen_verschil() {
        assertThat(KEURING.keur(regel(Map.of("posten", List.of(post("30000.0"))))))
                .isEqualTo(KEURING.keur(regel(Map.of())));
    }

    @Proves("R315")
    @Test
    void een_regio_wordt_in_elke_bekende_schrijfwijze_herkend() {
        Aanvraaginhoud inhoud = KEURING.keur(regel(Map.of("deelnemers", List.of(deel("A aan Zee", "30000")))));
        assertThat(inhoud.deelnemers()).containsExactly(new Aandeelhouder("a", null, new BigDecimal("30000.00")));
        assertThat(fouten(Map.of("deelnemers", List.of(deel("Zee", "20000"), deel("nergens", "10000")))))
                .containsExactly("/deelnemers/0/regio regio-meerduidig", "/deelnemers/1/regio waarde.onbekend");
        assertThat(fouten(Map.of("deelnemers", List.of(deel("A aan Zee", "20000"), deel("a", "10000")))))
                .containsExactly("/deelnemers/1/regio waarde.dubbel");
    }

    @Test
    void ontvangen_is_binnen_het_venster_dat_eindigt_waar_de_ronde_sloot() {
        for (Instant binnen : List.of(Rondevoorbeeld.BEGIN, Rondevoorbeeld.EINDE.minusNanos(1000))) {
            assertThat(fouten(Map.of("ontvangenOp", binnen.toString()))).isEmpty();
        }
        for (Instant buiten : List.of(Rondevoorbeeld.BEGIN.minusNanos(1000), Rondevoorbeeld.EINDE)) {
            assertThat(fouten(Map.of("ontvangenOp", buiten.toString()))).containsExactly("/ontvangenOp datum.bereik");
        }
        Instant eerder = Rondevoorbeeld.EINDE.minusSeconds(3600); // closed by hand
        assertThat(fouten(keuring(Rondevoorbeeld.open().opzet(), eerder), Map.of("ontvangenOp", eerder.toString())))
                .containsExactly("/ontvangenOp datum.bereik");
    }

    @Test
    void alles_wat_niet_klopt_en_wat_ontbreekt_wordt_tegelijk_gezegd_waar_het_in_de_rij_staat() {
        Map<String, Object> leeg = new HashMap<>();
        Stream.of("titel", "impuls", "themas", "begin", "posten", "planning").forEach(naam -> leeg.put(naam, null));
        leeg.put("onderdelen", tekst("ANDERS", "Niet gevraagd"));
        leeg.put("doelgroepen", List.of("NIEMAND"));
        assertThat(fouten(leeg))
                .containsExactly(
                        "/doelgroepen/0 waarde.onbekend",
                        "/onderdelen/ANDERS waarde.onbekend",
                        "/titel verplicht",
                        "/impuls verplicht",
                        "/themas verplicht",
                        "/begin verplicht",
                        "/posten verplicht",
                        "/planning verplicht",
                        "/onderdelen/AANPAK verplicht");
        assertThat(fouten(Map.of("posten", List.of(post("24999.99")))))
                .containsExactly(" bedrag.buiten-ronde", "/deelnemers bedrag.som");
    }

    @Proves("R320")
    @Test
    void een_restcategorie_vraagt_een_omschrijving() {
        assertThat(fouten(Map.of("themas", List.of("OVERIG")))).containsExactly("/overigToelichting verplicht");
        assertThat(fouten(Map.of("themas", List.of("OVERIG"), "overigToelichting", "Iets anders")))
                .isEmpty();
    }

    @Test // a spreadsheet has none; who applied can still be asked
    void een_document_is_een_waarschuwing_en_geen_fout() {
        Inleeskeuring keuring = keuring(Rondevoorbeeld.metDocument("BEGROTING"), Rondevoorbeeld.EINDE);
        assertThat(fouten(keuring, Map.of())).isEmpty();
        assertThat(keuring.waarschuwingen())
                .extracting(InputFault::location, InputFault::code)
                .containsExactly(tuple("/documenten/BEGROTING", "document.ontbreekt"));
        assertThat(KEURING.waarschuwingen()).isEmpty();
    }

    @Test
    void spaties_maken_geen_ander_kenmerk_en_wat_fout_is_breekt_niet_wie_meedoen() {
        assertThat(regel(Map.of("kenmerk", " POST-1 ")).kenmerk()).isEqualTo("POST-1");
        Map<String, Object> leeg = new HashMap<>();
        Stream.of("gemeente", "kenmerk", "ontvangenOp", "deelnemers").forEach(naam -> leeg.put(naam, null));
        assertThat(regel(leeg).gemeenten()).isEmpty();
    }

    private static Inleeskeuring keuring(Rondeopzet ronde, Instant geslotenOp) {
        return new Inleeskeuring(
                ronde,
                geslotenOp,
                THEMAS,
                Set.of(),
                Set.of("a", "b"),
                tekst -> SPELLINGEN.getOrDefault(tekst, List.of()));
    }

    private static List<String> fouten(Map<String, Object> anders) {
        return fouten(KEURING, anders);
    }

    private static List<String> fouten(Inleeskeuring keuring, Map<String, Object> anders) {
        ProblemException geweigerd = catchThrowableOfType(ProblemException.class, () -> keuring.keur(regel(anders)));
        return geweigerd == null
                ? List.of()
                : geweigerd.errors().stream()
                        .map(fout -> fout.location() + " " + fout.code())
                        .toList();
    }

    private static AanvraagImportApi.Regel regel(Map<String, Object> anders) {
        Map<String, Object> regel = new HashMap<>();
        regel.put("kenmerk", "POST-1");
        regel.put("ontvangenOp", Rondevoorbeeld.BEGIN.toString());
        regel.put("gemeente", "GM0153");
        regel.put("titel", "Titel");
        regel.put("impuls", "VERBREDING");
        regel.put("actielijn", 1);
        regel.put("themas", List.of("A"));
        regel.put("begin", "2027-02-01");
        regel.put("einde", "2028-02-01");
        regel.put("deelnemers", List.of(deel("a", "20000"), deel("b", "10000")));
        regel.put("posten", List.of(post("30000")));
        regel.put("planning", List.of(Map.of("omschrijving", "Start", "begin", "2027-04-01", "einde", "2027-05-01")));
        regel.put("onderdelen", tekst("AANPAK", "Wat wij doen"));
        regel.putAll(anders);
        return JSON.convertValue(regel, AanvraagImportApi.Regel.class);
    }

    private static Map<String, String> tekst(String code, String tekst) {
        return Map.of(code, tekst);
    }

    private static Map<String, Object> deel(String regio, String aandeel) {
        return Map.of("regio", regio, "aandeel", new BigDecimal(aandeel));
    }

    private static Map<String, Object> post(String bedrag) {
        return Map.of("omschrijving", "Alles", "bedrag", new BigDecimal(bedrag));
    }
}
