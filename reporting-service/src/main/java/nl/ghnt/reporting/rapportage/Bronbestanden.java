package nl.ghnt.reporting.rapportage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.infographic.Blok;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Bronvermelding;
import nl.ghnt.reporting.infographic.Eenheid;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;
import nl.ghnt.reporting.infographic.weergave.Zekerheid;
import nl.ghnt.reporting.pool.Dekking;

/** The data files of the published editions. */
final class Bronbestanden {

    private Bronbestanden() {}

    record Rapportages(List<Rapportage> rapportages) {}

    record Rapportage(
            int nummer,
            Opgave.Soort soort,
            String titel,
            String periode,
            String periodeOnbekendReden,
            String vooruitblik,
            Kamerstuk kamerstuk,
            String kamerstukOnbekendReden,
            String documentnummer,
            List<String> ondertekenaars,
            String ondertekenaarsOnbekendReden,
            PartialDate vaststellingGepland,
            String vaststellingWerkelijkOnbekendReden,
            PartialDate aanbiedingGepland,
            String aanbiedingGeplandTekst,
            LocalDate aanbiedingWerkelijk,
            String aanbiedingWerkelijkOnbekendReden,
            LocalDate openbaarOp,
            String openbaarOnbekendReden,
            String inhoudOnbekendReden,
            List<Verantwoording.Bijlage> bijlagen,
            boolean bijlagenVolledig,
            String toelichting,
            Source bron,
            List<Source> ookIn) {}

    record Kamerstuk(String dossier, Integer nummer) {}

    record Cijfers(
            int rapportage,
            String peilperiode,
            Source peilperiodeBron,
            List<Cijfer> cijfers,
            Fasen fasenKwaliteitskader,
            Infographicbron.Cohort cohortOnderzoek) {}

    record Cijfer(
            int volgnummer,
            String code,
            Blok blok,
            String label,
            BigDecimal waarde,
            Vergelijking vergelijking,
            Eenheid eenheid,
            Integer noemer,
            String noemerOnbekendReden,
            Infographicbron.Populatie populatie,
            String peilperiode,
            Zekerheid peilperiodeZekerheid,
            String tekst,
            String onbekendReden,
            String toelichting,
            List<Infographicbron.Onderdeel> onderdelen,
            Source bron,
            List<Bronvermelding> ookIn) {}

    record Fasen(
            Blok blok,
            String label,
            int noemer,
            Infographicbron.Populatie populatie,
            String peilperiode,
            List<Infographicbron.Onderdeel> fasen,
            List<Integer> aantallen,
            int som,
            boolean toewijzingBekend,
            String toelichting,
            Source bron) {}

    record Teksten(
            int rapportage,
            List<Infographicbron.Kop> blokken,
            List<Tekst> teksten,
            List<Infographicbron.Verwijzing> verwijzingen) {}

    record Tekst(int volgnummer, Blok blok, Bloktekst.Soort soort, String tekst, String gedrukt, Source bron) {}

    record Mijlpalen(int rapportage, String periode, String periodeTekst, List<Inhoud.Mijlpaal> mijlpalen) {}

    record Tabel(int rapportage, List<Cijferblad.Regio> regios, Dekking dekking) {}
}
