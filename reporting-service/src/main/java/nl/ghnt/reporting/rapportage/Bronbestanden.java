package nl.ghnt.reporting.rapportage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.infographic.Blok;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Bronvermelding;
import nl.ghnt.reporting.infographic.weergave.Zekerheid;
import nl.ghnt.reporting.pool.Dekking;

/** The data files of the published editions, as far as they are read. */
final class Bronbestanden {

    private Bronbestanden() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rapportages(List<Rapportage> rapportages) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
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
            List<Verantwoording.Bijlage> bijlagen,
            boolean bijlagenVolledig,
            String toelichting,
            Source bron,
            List<Source> ookIn) {}

    record Kamerstuk(String dossier, Integer nummer) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cijfers(int rapportage, String peilperiode, List<Cijfer> cijfers, Fasen fasenKwaliteitskader) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cijfer(
            String code,
            String label,
            BigDecimal waarde,
            String vergelijking,
            String eenheid,
            Integer noemer,
            String noemerOnbekendReden,
            Populatie populatie,
            String peilperiode,
            Zekerheid peilperiodeZekerheid,
            String onbekendReden,
            String toelichting,
            Source bron,
            List<Bronvermelding> ookIn) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Populatie(String soort, Source bron) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fasen(List<Integer> aantallen, String toelichting, String peilperiode, Source bron) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Teksten(int rapportage, List<Tekst> teksten, List<Verwijzing> verwijzingen) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tekst(Blok blok, Bloktekst.Soort soort, String tekst, Source bron) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verwijzing(String url) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mijlpalen(int rapportage, List<Mijlpaal> mijlpalen) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mijlpaal(String tekst, Gerealiseerd gerealiseerd, String gerealiseerdOnbekendReden, Source bron) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Gerealiseerd(Inhoud.Mijlpaal.Stand stand, PartialDate peilmoment) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tabel(int rapportage, List<Cijferblad.Regio> regios, Dekking dekking) {}
}
