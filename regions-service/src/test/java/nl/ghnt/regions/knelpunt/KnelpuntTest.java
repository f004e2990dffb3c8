package nl.ghnt.regions.knelpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.knelpunt.Behandeling.Stap;
import org.junit.jupiter.api.Test;

class KnelpuntTest {

    private static final Instant NU = Instant.parse("2022-01-10T12:00:00Z");
    private static final Knelpunt.Inhoud MELDING = new Knelpunt.Inhoud(
            "Gegevens delen (synthetisch)",
            "Het mag niet",
            List.of("TRAUMASCREENING"),
            Knelpunt.Categorie.WET_OF_REGELGEVING,
            Knelpunt.Ernst.HOOG,
            Knelpunt.Niveau.STUURGROEP);

    private final Knelpunt knelpunt = new Knelpunt("twente", MELDING, NU);

    private static Behandeling stap(long volgnummer, Stap stap) {
        return new Behandeling(
                volgnummer,
                UUID.randomUUID(),
                stap,
                "kernteam",
                null,
                LocalDate.of(2022, 1, 11),
                null,
                NU.plusSeconds(60));
    }

    @Proves("R42")
    @Test // from a region by way of the kernteam
    void het_verloop_staat_in_de_volgorde_van_de_stappen_ook_als_zij_andersom_binnenkomen() {
        knelpunt.behandel(stap(3, Stap.OPGELOST));
        knelpunt.behandel(stap(1, Stap.ONTVANGEN));
        knelpunt.behandel(stap(2, Stap.GEAGENDEERD));

        assertThat(knelpunt.verloop())
                .extracting(Behandeling::stap)
                .containsExactly(Stap.ONTVANGEN, Stap.GEAGENDEERD, Stap.OPGELOST);
        assertThat(knelpunt.status()).isEqualTo(Knelpunt.Status.OPGELOST);
    }

    @Test
    void dezelfde_stap_nog_eens_verandert_niets() {
        assertThat(knelpunt.behandel(stap(1, Stap.ONTVANGEN))).isTrue();
        assertThat(knelpunt.behandel(stap(1, Stap.ONTVANGEN))).isFalse();
        assertThat(knelpunt.verloop()).hasSize(1);
    }

    @Test
    void wijzigen_kan_tot_het_in_behandeling_is_genomen() {
        knelpunt.behandel(stap(1, Stap.ONTVANGEN));
        knelpunt.wijzig(MELDING, NU.plusSeconds(90));
        knelpunt.behandel(stap(2, Stap.GEAGENDEERD));

        assertFout(Fout.KNELPUNT_IN_BEHANDELING, () -> knelpunt.wijzig(MELDING, NU));
    }

    @Test
    void wat_is_afgesloten_kan_niet_meer_worden_ingetrokken_of_gewijzigd() {
        knelpunt.behandel(stap(1, Stap.AFGEWEZEN));

        assertFout(Fout.KNELPUNT_AFGESLOTEN, () -> knelpunt.trekIn("Niet meer nodig", NU));
        assertFout(Fout.KNELPUNT_AFGESLOTEN, () -> knelpunt.wijzig(MELDING, NU));
    }

    @Test
    void een_stap_na_de_intrekking_staat_in_het_verloop_en_laat_het_ingetrokken() {
        knelpunt.trekIn("Opgelost in de regio", NU);
        knelpunt.behandel(stap(1, Stap.GEAGENDEERD));

        assertThat(knelpunt.verloop()).hasSize(1);
        assertThat(knelpunt.status()).isEqualTo(Knelpunt.Status.INGETROKKEN);
    }

    private static void assertFout(Fout fout, Runnable handeling) {
        assertThatThrownBy(handeling::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fout));
    }
}
