package nl.ghnt.reporting.rapportage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Broncijfer;
import nl.ghnt.reporting.infographic.Eenheid;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;

/** From the data files of the published editions to reports. What the files do not know stays unknown, with the reason. */
final class Editievertaling {

    private static final Map<String, String> HALFJAREN = Map.of("01/06", "-H1", "07/12", "-H2");

    private Editievertaling() {}

    static Voortgangsrapportage editie(
            Bronbestanden.Rapportage rij,
            Inhoud inhoud,
            Verantwoording.Mijlpalenperiode mijlpalen,
            Infographicbron infographic,
            Instant nu) {
        Opgave opgave = new Opgave(
                rij.nummer(),
                rij.soort(),
                rij.titel(),
                periode(rij.periode()),
                rij.vooruitblik(),
                null,
                rij.vaststellingGepland(),
                rij.aanbiedingGepland());
        Aanbieding aanbieding = new Aanbieding(rij.aanbiedingWerkelijk(), kamerbrief(rij), rij.openbaarOp());
        return Voortgangsrapportage.geimporteerd(
                opgave, inhoud, aanbieding, verantwoording(rij, inhoud, mijlpalen, infographic), nu);
    }

    /** The half-year of an interval of months; null when the file does not know the period. */
    private static Periode periode(String interval) {
        if (interval == null) {
            return null;
        }
        String maanden = interval.substring(5, 7) + "/" + interval.substring(13);
        return new Periode(interval.substring(0, 4) + HALFJAREN.get(maanden));
    }

    private static Kamerbrief kamerbrief(Bronbestanden.Rapportage rij) {
        Bronbestanden.Kamerstuk stuk = rij.kamerstuk();
        return stuk == null
                ? null
                : new Kamerbrief(rij.aanbiedingWerkelijk(), stuk.dossier(), stuk.nummer(), rij.documentnummer());
    }

    private static Verantwoording verantwoording(
            Bronbestanden.Rapportage rij,
            Inhoud inhoud,
            Verantwoording.Mijlpalenperiode mijlpalen,
            Infographicbron infographic) {
        Stream<Verantwoording.Onbekend> gegevens = Stream.of(
                        new Verantwoording.Onbekend(Verantwoording.PERIODE, rij.periodeOnbekendReden()),
                        new Verantwoording.Onbekend("kamerbrief", rij.kamerstukOnbekendReden()),
                        new Verantwoording.Onbekend("ondertekenaars", rij.ondertekenaarsOnbekendReden()),
                        new Verantwoording.Onbekend("vaststellingsdatum", rij.vaststellingWerkelijkOnbekendReden()),
                        new Verantwoording.Onbekend("aanbiedingsdatum", rij.aanbiedingWerkelijkOnbekendReden()),
                        new Verantwoording.Onbekend("openbaarmakingsdatum", rij.openbaarOnbekendReden()))
                .filter(gegeven -> gegeven.reden() != null);
        Stream<Verantwoording.Onbekend> delen = inhoud.legeDelen().stream()
                .map(deel -> new Verantwoording.Onbekend("inhoud." + deel, rij.inhoudOnbekendReden()));
        return new Verantwoording(
                rij.ondertekenaars(),
                rij.bijlagen(),
                rij.bijlagenVolledig(),
                rij.aanbiedingGeplandTekst(),
                rij.toelichting(),
                Stream.concat(gegevens, delen).toList(),
                Stream.concat(Stream.of(rij.bron()), rij.ookIn().stream()).toList(),
                mijlpalen,
                infographic);
    }

    static List<Bloktekst> teksten(Bronbestanden.Teksten bestand) {
        return bestand.teksten().stream()
                .map(tekst -> new Bloktekst(tekst.blok(), tekst.soort(), tekst.tekst(), tekst.bron()))
                .toList();
    }

    static List<Broncijfer> cijfers(Bronbestanden.Cijfers bestand) {
        return bestand.cijfers().stream().map(Editievertaling::cijfer).toList();
    }

    /** A denominator that another document tells stands with that document: the edition did not print it (R285). */
    private static Broncijfer cijfer(Bronbestanden.Cijfer rij) {
        return new Broncijfer(
                rij.code(),
                rij.label(),
                rij.waarde(),
                rij.vergelijking() == null ? Vergelijking.EXACT : rij.vergelijking(),
                rij.eenheid(),
                rij.noemer(),
                omschrijving(rij),
                rij.peilperiode(),
                rij.peilperiodeZekerheid(),
                rij.onbekendReden(),
                rij.toelichting(),
                rij.bron(),
                rij.ookIn());
    }

    private static String omschrijving(Bronbestanden.Cijfer rij) {
        if (rij.eenheid() == Eenheid.PROCENT) {
            return Eenheid.GEZIN.name().equals(rij.populatie().soort()) ? "gezinnen" : null;
        }
        return rij.noemer() == null ? rij.noemerOnbekendReden() : "de " + rij.noemer() + " regio’s van het programma";
    }

    /** What the files tell beside the figures and texts. */
    static Infographicbron infographicbron(Bronbestanden.Cijfers cijfers, Bronbestanden.Teksten teksten) {
        Bronbestanden.Fasen fasen = cijfers.fasenKwaliteitskader();
        return new Infographicbron(
                cijfers.peilperiode(),
                cijfers.peilperiodeBron(),
                cijfers.cijfers().stream()
                        .map(rij -> new Infographicbron.Cijfer(
                                rij.volgnummer(),
                                rij.code(),
                                rij.blok(),
                                rij.tekst(),
                                rij.populatie(),
                                rij.onderdelen()))
                        .toList(),
                new Infographicbron.Fasen(
                        fasen.blok(),
                        fasen.label(),
                        fasen.noemer(),
                        fasen.populatie(),
                        fasen.fasen(),
                        fasen.som(),
                        fasen.toewijzingBekend()),
                cijfers.cohortOnderzoek(),
                teksten.blokken(),
                teksten.teksten().stream()
                        .map(rij -> new Infographicbron.Tekst(rij.volgnummer(), rij.blok(), rij.gedrukt()))
                        .toList(),
                teksten.verwijzingen());
    }
}
