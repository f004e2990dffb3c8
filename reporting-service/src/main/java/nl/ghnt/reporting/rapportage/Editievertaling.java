package nl.ghnt.reporting.rapportage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Broncijfer;
import nl.ghnt.reporting.infographic.Eenheid;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;

/** From the data files of the published editions to reports. What the files do not know stays unknown, with the reason. */
final class Editievertaling {

    private static final Map<String, String> CODES = Map.of(
            "VISIE_WERKEN_VOLGENS", "VISIE_WERKWIJZE",
            "VISIE_IN_INKOOP", "VISIE_INKOOP",
            "VISIE_IN_REGIOVISIE", "VISIE_REGIOVISIE");
    private static final Map<String, String> HALFJAREN = Map.of("01/06", "-H1", "07/12", "-H2");

    private Editievertaling() {}

    static Editie editie(Bronbestanden.Rapportage rij, Inhoud inhoud) {
        Opgave opgave = new Opgave(
                rij.nummer(),
                rij.soort(),
                rij.titel(),
                periode(rij.periode()),
                rij.vooruitblik(),
                null,
                rij.vaststellingGepland(),
                rij.aanbiedingGepland());
        return new Editie(
                opgave, inhoud, rij.aanbiedingWerkelijk(), kamerbrief(rij), rij.openbaarOp(), verantwoording(rij));
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
        if (rij.kamerstuk() == null) {
            return null;
        }
        return new Kamerbrief(
                rij.aanbiedingWerkelijk(),
                rij.kamerstuk().dossier(),
                rij.kamerstuk().nummer(),
                rij.documentnummer());
    }

    private static Verantwoording verantwoording(Bronbestanden.Rapportage rij) {
        List<Verantwoording.Onbekend> onbekend = new ArrayList<>();
        Stream.of(
                        new Verantwoording.Onbekend("periode", rij.periodeOnbekendReden()),
                        new Verantwoording.Onbekend("kamerbrief", rij.kamerstukOnbekendReden()),
                        new Verantwoording.Onbekend("ondertekenaars", rij.ondertekenaarsOnbekendReden()),
                        new Verantwoording.Onbekend("vaststellingsdatum", rij.vaststellingWerkelijkOnbekendReden()),
                        new Verantwoording.Onbekend("aanbiedingsdatum", rij.aanbiedingWerkelijkOnbekendReden()),
                        new Verantwoording.Onbekend("openbaarmakingsdatum", rij.openbaarOnbekendReden()))
                .filter(gegeven -> gegeven.reden() != null)
                .forEach(onbekend::add);
        List<Source> bronnen = new ArrayList<>(List.of(rij.bron()));
        bronnen.addAll(rij.ookIn());
        return new Verantwoording(
                rij.ondertekenaars(),
                rij.bijlagen(),
                rij.bijlagenVolledig(),
                rij.aanbiedingGeplandTekst(),
                rij.toelichting(),
                onbekend,
                bronnen);
    }

    static List<Bloktekst> teksten(Bronbestanden.Teksten bestand) {
        return bestand.teksten().stream()
                .map(tekst -> new Bloktekst(tekst.blok(), tekst.soort(), tekst.tekst(), tekst.bron()))
                .toList();
    }

    static List<Inhoud.Mijlpaal> mijlpalen(Bronbestanden.Mijlpalen bestand) {
        return bestand.mijlpalen().stream()
                .map(rij -> new Inhoud.Mijlpaal(
                        rij.tekst(),
                        rij.gerealiseerd() == null ? null : rij.gerealiseerd().stand(),
                        rij.gerealiseerd() == null ? null : rij.gerealiseerd().peilmoment(),
                        rij.gerealiseerdOnbekendReden(),
                        rij.bron()))
                .toList();
    }

    static List<Broncijfer> cijfers(Bronbestanden.Cijfers bestand) {
        return bestand.cijfers().stream().map(Editievertaling::cijfer).toList();
    }

    /** A denominator that another document tells stands with that document: the edition did not print it (R285). */
    private static Broncijfer cijfer(Bronbestanden.Cijfer rij) {
        return new Broncijfer(
                CODES.getOrDefault(rij.code(), rij.code()),
                rij.label(),
                rij.waarde(),
                "MEER_DAN".equals(rij.vergelijking()) ? Vergelijking.MEER_DAN : Vergelijking.EXACT,
                Eenheid.valueOf(rij.eenheid()),
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
        if (Eenheid.PROCENT.name().equals(rij.eenheid())) {
            return Eenheid.GEZIN.name().equals(rij.populatie().soort()) ? "gezinnen" : null;
        }
        return rij.noemer() == null ? rij.noemerOnbekendReden() : "de " + rij.noemer() + " regio’s van het programma";
    }
}
