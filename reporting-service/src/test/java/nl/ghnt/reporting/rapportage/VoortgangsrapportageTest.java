package nl.ghnt.reporting.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"R269", "R271"})
class VoortgangsrapportageTest {

    private static final Instant NU = Instant.parse("2021-12-16T12:00:00Z");
    private static final LocalDate VASTGESTELD_OP = LocalDate.of(2021, 12, 1);
    private static final Kamerbrief BRIEF = new Kamerbrief(LocalDate.of(2021, 12, 16), "28345", 255, null);

    /** Every step that a report can be asked to take. */
    enum Stap {
        WIJZIG(rapportage -> rapportage.wijzig(opgave(7), RapportageVoorbeelden.volledig(), NU)),
        LEG_VOOR(rapportage -> rapportage.legVoor(UUID.randomUUID(), true, NU)),
        STEL_VAST(rapportage -> rapportage.stelVast(UUID.randomUUID(), VASTGESTELD_OP, NU)),
        GEEF_TERUG(rapportage -> rapportage.geefTerug(UUID.randomUUID(), "De cijfers van Twente ontbreken.", NU)),
        BIED_AAN(rapportage -> rapportage.biedAan(LocalDate.of(2021, 12, 16), BRIEF, NU)),
        MAAK_OPENBAAR(rapportage -> rapportage.maakOpenbaar(LocalDate.of(2021, 12, 17), NU)),
        ERRATUM(rapportage -> rapportage.erratum("Een cijfer klopt niet.", NU));

        private final Consumer<Voortgangsrapportage> doen;

        Stap(Consumer<Voortgangsrapportage> doen) {
            this.doen = doen;
        }
    }

    /** The whole state machine: in each state the steps that are possible, and where they lead. */
    private static final Map<Rapportagestatus, Map<Stap, Rapportagestatus>> MACHINE = Map.of(
            Rapportagestatus.CONCEPT,
                    Map.of(Stap.WIJZIG, Rapportagestatus.CONCEPT, Stap.LEG_VOOR, Rapportagestatus.TER_VASTSTELLING),
            Rapportagestatus.TER_VASTSTELLING,
                    Map.of(Stap.STEL_VAST, Rapportagestatus.VASTGESTELD, Stap.GEEF_TERUG, Rapportagestatus.CONCEPT),
            Rapportagestatus.VASTGESTELD, Map.of(Stap.BIED_AAN, Rapportagestatus.AANGEBODEN),
            Rapportagestatus.AANGEBODEN, Map.of(Stap.MAAK_OPENBAAR, Rapportagestatus.OPENBAAR),
            Rapportagestatus.OPENBAAR, Map.of(Stap.ERRATUM, Rapportagestatus.OPENBAAR));

    static Stream<Arguments> elkeStapInElkeStatus() {
        return Stream.of(Rapportagestatus.values())
                .flatMap(status -> Stream.of(Stap.values()).map(stap -> Arguments.of(status, stap)));
    }

    @Proves("R272")
    @ParameterizedTest // section T: a report offered to the House cannot be edited
    @MethodSource("elkeStapInElkeStatus")
    void een_stap_kan_alleen_waar_de_tabel_hem_noemt(Rapportagestatus status, Stap stap) {
        Voortgangsrapportage rapportage = in(status);
        Rapportagestatus naar = MACHINE.get(status).get(stap);

        if (naar == null) {
            ProblemException nee = catchThrowableOfType(ProblemException.class, () -> stap.doen.accept(rapportage));
            assertThat(nee.fault().status()).isEqualTo(409);
            assertThat(rapportage.status()).isEqualTo(status);
        } else {
            stap.doen.accept(rapportage);
            assertThat(rapportage.status()).isEqualTo(naar);
        }
    }

    @Test
    void een_vergrendelde_rapportage_zegt_waarom() {
        ProblemException nee = catchThrowableOfType(
                ProblemException.class, () -> Stap.WIJZIG.doen.accept(in(Rapportagestatus.AANGEBODEN)));

        assertThat(nee.fault()).isEqualTo(Fout.RAPPORTAGE_VERGRENDELD);
        assertThat(nee.members()).containsEntry("reden", "vergrendeld.aangeboden");
    }

    @Proves({"R270", "R328"})
    @Test
    void voor_vaststelling_is_elk_cijfer_bekend_of_verklaard_en_heeft_elke_actielijn_tekst() {
        Voortgangsrapportage leeg = Voortgangsrapportage.concept(opgave(7), NU);

        ProblemException nee = catchThrowableOfType(ProblemException.class, leeg::eisVolledig);

        assertThat(nee.fault()).isEqualTo(Fout.RAPPORTAGE_ONVOLLEDIG);
        assertThat(nee.members())
                .containsEntry(
                        "ontbreekt",
                        List.of(
                                "actielijn.1.tekst",
                                "actielijn.2.tekst",
                                "actielijn.3.tekst",
                                "cijfer.ONDERZOEKEN",
                                "cijfer.COHORT_REGIOS",
                                "cijfer.COHORT_DUUR",
                                "cijfer.COHORT_GEWELD_DUURT_VOORT"));
    }

    @Test
    void teruggegeven_is_het_weer_een_concept_met_de_reden_en_zonder_bevroren_cijfers() {
        Voortgangsrapportage rapportage = in(Rapportagestatus.TER_VASTSTELLING);

        Stap.GEEF_TERUG.doen.accept(rapportage);

        assertThat(rapportage.vaststelling().teruggaveReden()).isEqualTo("De cijfers van Twente ontbreken.");
        assertThat(rapportage.momentopname()).isNull();
        Stap.LEG_VOOR.doen.accept(rapportage);
        assertThat(rapportage.vaststelling().teruggaveReden()).isNull();
    }

    @Test // C10: adopted before it is offered
    void aanbieden_kan_niet_voor_de_vaststelling() {
        Voortgangsrapportage rapportage = in(Rapportagestatus.VASTGESTELD);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> rapportage.biedAan(VASTGESTELD_OP.minusDays(1), BRIEF, NU))
                .extracting(ProblemException::fault)
                .isEqualTo(Fout.AANBIEDING_VOOR_VASTSTELLING);
        assertThat(rapportage.status()).isEqualTo(Rapportagestatus.VASTGESTELD);
    }

    @Test
    void een_erratum_is_een_volgende_versie_van_hetzelfde_rapport() {
        Voortgangsrapportage eerste = in(Rapportagestatus.OPENBAAR);

        Voortgangsrapportage erratum = eerste.erratum("Een cijfer klopt niet.", NU);

        assertThat(erratum.versienummer()).isEqualTo(2);
        assertThat(erratum.erratum().vorigeVersie()).isEqualTo(eerste.id());
        assertThat(erratum.status()).isEqualTo(Rapportagestatus.CONCEPT);
        assertThat(erratum.inhoud()).isEqualTo(eerste.inhoud());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> erratum.wijzig(opgave(8), erratum.inhoud(), NU))
                .extracting(ProblemException::fault)
                .isEqualTo(Fout.ERRATUM_ANDER_RAPPORT);
    }

    private static Voortgangsrapportage in(Rapportagestatus status) {
        Voortgangsrapportage rapportage = Voortgangsrapportage.concept(opgave(7), NU);
        Stap.WIJZIG.doen.accept(rapportage);
        List<Stap> weg = List.of(Stap.LEG_VOOR, Stap.STEL_VAST, Stap.BIED_AAN, Stap.MAAK_OPENBAAR);
        weg.subList(0, status.ordinal()).forEach(stap -> stap.doen.accept(rapportage));
        return rapportage;
    }

    private static Opgave opgave(int nummer) {
        return new Opgave(
                nummer,
                Opgave.Soort.EINDRAPPORTAGE,
                "Synthetische eindrapportage",
                new Periode("2021-H2"),
                null,
                null,
                null,
                null);
    }
}
