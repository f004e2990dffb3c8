package nl.ghnt.projectpool.dekking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DekkingsoverzichtTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Source BRON = new Source("infographic-eindrapportage", "tabel");

    private static List<String> themas;
    private static Dekkingsoverzicht gedrukt;

    @BeforeAll
    static void leesDeTabel() throws IOException {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = DekkingsoverzichtTest.class.getResourceAsStream("/programma/dekking.json")) {
            DekkingData.Bestand bestand = json.readValue(file, DekkingData.Bestand.class);
            themas = bestand.dekking().stream().map(DekkingData.ThemaRij::thema).toList();
            List<Toewijzing> toewijzingen = new ArrayList<>();
            bestand.dekking().forEach(thema -> thema.vermeldingen()
                    .forEach(rij -> toewijzingen.add(new Vermelding("pool", rij, bestand.bron(), NOW)
                            .wijsToe(DekkingData.inhoud(bestand, thema, rij), NOW))));
            gedrukt = Dekkingsoverzicht.van(toewijzingen, themas);
        }
    }

    @Test // section P, invariant T
    void de_tabel_heeft_16_themas_90_vermeldingen_96_paren_en_28_regios() {
        assertThat(gedrukt.aantalThemas()).isEqualTo(16);
        assertThat(gedrukt.aantalVermeldingen()).isEqualTo(90);
        assertThat(gedrukt.aantalCombinaties()).isEqualTo(96);
        assertThat(gedrukt.regios()).hasSize(28);
    }

    @Test // section P, invariant T
    void elk_thema_telt_zoals_gedrukt_en_uitgevouwen() {
        assertThat(themas).extracting(gedrukt::aantalVermeldingen).isEqualTo(GedrukteTabel.VERMELDINGEN_PER_THEMA);
        assertThat(themas).extracting(gedrukt::aantalRegios).isEqualTo(GedrukteTabel.REGIOS_PER_THEMA);
    }

    @Test // section P, matrix region x theme
    void elke_regio_staat_bij_precies_de_themas_van_de_gedrukte_tabel() {
        List<String> rijen = gedrukt.regios().stream()
                .map(regio -> GedrukteTabel.rij(regio, gedrukt.cellenVan(regio), themas))
                .toList();
        assertThat(rijen).isEqualTo(GedrukteTabel.rijen());
    }

    @Proves("R314")
    @Test
    void een_gemeente_in_een_gezamenlijke_vermelding_staat_afgeleid_voor_haar_regio() {
        Dekkingscel ede = gedrukt.cellenVan("west-veluwe-vallei").stream()
                .filter(cel -> cel.thema().equals("EXPERIMENTEN_VROUWENOPVANG"))
                .findFirst()
                .orElseThrow();
        assertThat(ede.aard()).isEqualTo(Dekkingscel.Aard.GEZAMENLIJK);
        assertThat(ede.regioZekerheid()).isEqualTo(Zekerheid.AFGELEID);
    }

    @Proves("R315")
    @Test
    void een_regio_heet_zoals_zij_het_vaakst_gedrukt_staat() {
        assertThat(gedrukt.gedrukteNamen())
                .containsEntry("brabant-zuidoost", "Brabant Zuidoost")
                .containsEntry("alkmaar-west-friesland", "Alkmaar-West-Friesland")
                .hasSize(28);
    }

    @Test
    void een_eigen_vermelding_gaat_voor_een_gezamenlijke_en_het_paar_telt_een_keer() {
        Dekkingsoverzicht overzicht = Dekkingsoverzicht.van(
                List.of(toewijzing(1, "MDA_PLUS_PLUS", "zeeland", "twente"), toewijzing(2, "MDA_PLUS_PLUS", "zeeland")),
                List.of("MDA_PLUS_PLUS"));
        assertThat(overzicht.aantalVermeldingen()).isEqualTo(2);
        assertThat(overzicht.aantalCombinaties()).isEqualTo(2);
        assertThat(overzicht.cellenVan("zeeland"))
                .singleElement()
                .satisfies(cel -> assertThat(cel.aard()).isEqualTo(Dekkingscel.Aard.EIGEN))
                .satisfies(cel -> assertThat(cel.toewijzingen()).hasSize(2));
    }

    private static Toewijzing toewijzing(int volgnummer, String thema, String... regios) {
        List<Deelnemer> deelnemers = List.of(regios).stream()
                .map(regio -> new Deelnemer(regio, Deelnemer.Soort.REGIO, regio, null, Zekerheid.ZEKER))
                .toList();
        DekkingData.VermeldingRij rij = new DekkingData.VermeldingRij(
                volgnummer, volgnummer, String.join(", ", regios), regios.length > 1, deelnemers);
        return new Vermelding("pool", rij, BRON, NOW)
                .wijsToe(new Toewijzing.Inhoud(thema, deelnemers, Zekerheid.ZEKER, null, BRON), NOW);
    }
}
