package nl.ghnt.projectpool.aanvraag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.thema.Thema;

/** What must be in an application to submit it: all of it is told at once. */
final class Volledigheid {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final String VERPLICHT = "verplicht";

    private final Aanvraaginhoud inhoud;
    private final Rondeopzet ronde;
    private final List<Thema> themas;
    private final List<Ontbreekt> ontbreekt = new ArrayList<>();

    private Volledigheid(Aanvraaginhoud inhoud, Rondeopzet ronde, List<Thema> themas) {
        this.inhoud = inhoud;
        this.ronde = ronde;
        this.themas = themas;
    }

    /**
     * All that stands in the way of submitting, in the order of the content; empty when nothing does.
     *
     * @param themas all that there are
     */
    static List<Ontbreekt> ontbreekt(Aanvraaginhoud inhoud, Rondeopzet ronde, List<Thema> themas) {
        Volledigheid volledigheid = new Volledigheid(inhoud, ronde, themas);
        volledigheid.keurTekst();
        volledigheid.keurDocumenten();
        return List.copyOf(volledigheid.ontbreekt);
    }

    /** The same but for documents: those of what was received elsewhere stayed there. */
    static List<Ontbreekt> ontbreektInTekst(Aanvraaginhoud inhoud, Rondeopzet ronde, List<Thema> themas) {
        Volledigheid volledigheid = new Volledigheid(inhoud, ronde, themas);
        volledigheid.keurTekst();
        return List.copyOf(volledigheid.ontbreekt);
    }

    private void keurTekst() {
        keurKern();
        keurLooptijd();
        keurDeelnemers();
        keurBegroting();
        keurPlanning();
        keurOnderdelen();
        keurLengten();
    }

    private void keurKern() {
        Kern kern = inhoud.kern();
        eis(kern.titel() != null, "/kern/titel", VERPLICHT, "Geef een titel.");
        eis(kern.impuls() != null, "/kern/impuls", VERPLICHT, "Zeg welke impuls het project geeft.");
        eis(kern.actielijn() != null, "/kern/actielijn", VERPLICHT, "Zeg aan welke actielijn het bijdraagt.");
        eis(!kern.themas().isEmpty(), "/kern/themas", VERPLICHT, "Geef ten minste één thema.");
        eis(
                kern.overigToelichting() != null || themas.stream().noneMatch(this::isRestGekozen),
                "/kern/overigToelichting",
                VERPLICHT,
                "Omschrijf waar het over gaat: een restcategorie zegt dat niet.");
    }

    /** What fits in no other theme says nothing by itself (R320). */
    private boolean isRestGekozen(Thema thema) {
        return thema.inhoud().restcategorie() && inhoud.kern().themas().contains(thema.code());
    }

    private void keurLooptijd() {
        LocalDate begin = inhoud.kern().begin();
        LocalDate einde = inhoud.kern().einde();
        if (begin == null || einde == null) {
            eis(begin != null, "/kern/begin", VERPLICHT, "Zeg wanneer het project begint.");
            eis(einde != null, "/kern/einde", VERPLICHT, "Zeg wanneer het project eindigt.");
            return;
        }
        eis(!einde.isBefore(begin), "/kern/einde", "datum.volgorde", "Het project eindigt voor het begint.");
        eis(
                !begin.isBefore(ronde.beginProjecten()) && !einde.isAfter(ronde.eindeProjecten()),
                "/kern/begin",
                "looptijd.buiten-ronde",
                "Een project van deze ronde loopt tussen " + ronde.beginProjecten() + " en " + ronde.eindeProjecten()
                        + ".");
    }

    private void keurDeelnemers() {
        eis(!inhoud.deelnemers().isEmpty(), "/deelnemers", VERPLICHT, "Zeg welke regio's meedoen, met hun aandeel.");
        if (ronde.maximumPerRegio() != null) {
            aandeelPerRegio()
                    .forEach((regio, aandeel) -> eis(
                            aandeel.compareTo(ronde.maximumPerRegio()) <= 0,
                            "/deelnemers",
                            "bedrag.per-regio",
                            "Het aandeel van " + regio + " is groter dan het maximum per regio van "
                                    + euro(ronde.maximumPerRegio()) + "."));
        }
    }

    private Map<String, BigDecimal> aandeelPerRegio() {
        Map<String, BigDecimal> perRegio = new TreeMap<>();
        inhoud.deelnemers().forEach(deel -> perRegio.merge(deel.regio(), deel.aandeel(), BigDecimal::add));
        return perRegio;
    }

    private void keurBegroting() {
        BigDecimal gevraagd = inhoud.begroting().gevraagd();
        if (inhoud.begroting().posten().isEmpty()) {
            eis(false, "/begroting/posten", VERPLICHT, "Geef de kosten per post.");
            return;
        }
        eis(
                gevraagd.compareTo(ronde.minimumPerAanvraag()) >= 0
                        && gevraagd.compareTo(ronde.maximumPerAanvraag()) <= 0,
                "/begroting",
                "bedrag.buiten-ronde",
                "Kosten min bijdragen zijn " + euro(gevraagd) + "; in deze ronde vraagt men "
                        + euro(ronde.minimumPerAanvraag()) + " tot en met " + euro(ronde.maximumPerAanvraag()) + ".");
        BigDecimal aandelen = aandeelPerRegio().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        eis(
                inhoud.deelnemers().isEmpty() || aandelen.compareTo(gevraagd) == 0,
                "/deelnemers",
                "bedrag.som",
                "De aandelen zijn samen " + euro(aandelen) + ", gevraagd wordt " + euro(gevraagd) + ".");
    }

    private void keurPlanning() {
        eis(!inhoud.planning().isEmpty(), "/planning", VERPLICHT, "Geef de planning, in ten minste één stap.");
        for (int i = 0; i < inhoud.planning().size(); i++) {
            Aanvraaginhoud.Stap stap = inhoud.planning().get(i);
            eis(
                    !isBuiten(stap, inhoud.kern()),
                    "/planning/" + i,
                    "looptijd.buiten-project",
                    "'" + stap.omschrijving() + "' valt buiten de looptijd van het project.");
        }
    }

    private static boolean isBuiten(Aanvraaginhoud.Stap stap, Kern kern) {
        return kern.begin() != null && stap.begin().isBefore(kern.begin())
                || kern.einde() != null && stap.einde().isAfter(kern.einde());
    }

    private void keurOnderdelen() {
        ronde.onderdelen().stream()
                .filter(onderdeel ->
                        onderdeel.verplicht() && inhoud.tekst(onderdeel.code()).isEmpty())
                .forEach(onderdeel -> eis(
                        false, "/onderdelen/" + onderdeel.code(), VERPLICHT, "Beschrijf '" + onderdeel.titel() + "'."));
    }

    private void keurLengten() {
        for (Rondeopzet.Onderdeel onderdeel : ronde.onderdelen()) {
            int lengte = inhoud.tekst(onderdeel.code())
                    .map(tekst -> tekst.codePointCount(0, tekst.length()))
                    .orElse(0);
            eis(
                    lengte <= onderdeel.maximumTekens(),
                    "/onderdelen/" + onderdeel.code(),
                    "lengte",
                    "'" + onderdeel.titel() + "' is ten hoogste " + onderdeel.maximumTekens() + " tekens; dit zijn er "
                            + lengte + ".");
        }
    }

    private void keurDocumenten() {
        ronde.documenten().stream()
                .filter(document ->
                        document.verplicht() && inhoud.document(document.code()).isEmpty())
                .forEach(document -> eis(
                        false, "/documenten/" + document.code(), VERPLICHT, "Voeg '" + document.titel() + "' toe."));
    }

    private static String euro(BigDecimal bedrag) {
        return String.format(NEDERLANDS, "€ %,.2f", bedrag);
    }

    private void eis(boolean goed, String plaats, String code, String melding) {
        if (!goed) {
            ontbreekt.add(new Ontbreekt(plaats, code, melding));
        }
    }
}
