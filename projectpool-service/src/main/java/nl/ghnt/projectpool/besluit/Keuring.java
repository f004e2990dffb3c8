package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraag.TeBesluiten;

/** What stands in the way of adopting a list of decisions, each at its place. */
final class Keuring {

    private final Weging weging;
    private final List<Ontbreekt> ontbreekt = new ArrayList<>();

    private Keuring(Weging weging) {
        this.weging = weging;
    }

    /** All that stands in the way; empty when it can be adopted. */
    static List<Ontbreekt> ontbreekt(
            Weging weging, List<Gevolgen.PerRegio> perRegio, List<Gevolgen.Passering> passeringen) {
        Keuring keuring = new Keuring(weging);
        keuring.keurVoorstellen();
        keuring.keurBudget();
        perRegio.forEach(keuring::keurRegio);
        passeringen.forEach(keuring::keurPassering);
        return List.copyOf(keuring.ontbreekt);
    }

    private void keurVoorstellen() {
        List<Voorstel> voorstellen = weging.inhoud().voorstellen();
        if (voorstellen.isEmpty()) {
            ontbreekt("/voorstellen", "verplicht", "Doe ten minste één voorstel.");
        }
        for (int i = 0; i < voorstellen.size(); i++) {
            Voorstel voorstel = voorstellen.get(i);
            TeBesluiten over = weging.aanvragen().get(voorstel.aanvraag());
            String plaats = "/voorstellen/" + i;
            if (over == null || !over.aanvraag().isTeBesluiten()) {
                ontbreekt(
                        plaats + "/aanvraag",
                        "aanvraag.niet-te-besluiten",
                        "Over deze aanvraag valt niets te besluiten"
                                + (over == null
                                        ? "."
                                        : ": zij staat op " + over.aanvraag().status() + "."));
            } else {
                keur(voorstel, over, plaats);
            }
        }
    }

    private void keur(Voorstel voorstel, TeBesluiten over, String plaats) {
        String wie = "Aanvraag " + over.aanvraag().nummer();
        if (over.antwoordenTot() != null && !weging.vandaag().isAfter(over.antwoordenTot())) {
            ontbreekt(
                    plaats + "/aanvraag",
                    "aanvulling.loopt",
                    wie + " kan nog worden aangevuld tot en met " + over.antwoordenTot() + ".");
        }
        if (voorstel.toegekend().compareTo(over.aanvraag().bedrag()) > 0) {
            ontbreekt(
                    plaats + "/bedrag",
                    "bedrag.te-veel",
                    wie + " vraagt " + over.aanvraag().bedrag() + " euro.");
        }
        weging.vorige(voorstel.aanvraag()).ifPresent(vorige -> keurNaBezwaar(voorstel, vorige, plaats));
        keurAandelen(voorstel, over, plaats);
        if (voorstel.uitkomst().isToegekend()
                && weging.rang(voorstel.aanvraag()) == null
                && voorstel.afwijking() == null) {
            ontbreekt(
                    plaats + "/afwijking",
                    "rangorde.geen-plaats",
                    wie + " heeft geen plaats in de rangorde: zeg waarom zij toch wordt toegekend.");
        }
    }

    private void keurAandelen(Voorstel voorstel, TeBesluiten over, String plaats) {
        IngediendeAanvraag aanvraag = over.aanvraag();
        List<Aandeelhouder> aandelen = weging.aandelen(voorstel);
        BigDecimal samen = aandelen.stream().map(Aandeelhouder::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (samen.compareTo(voorstel.toegekend()) != 0) {
            ontbreekt(
                    plaats + "/aandelen",
                    "bedrag.som",
                    "De aandelen van " + aanvraag.nummer() + " zijn samen " + samen + " euro.");
        }
        if (!deelnemen(aandelen, over)) {
            ontbreekt(
                    plaats + "/aandelen",
                    "deelnemer.onbekend",
                    "Alleen wie aan " + aanvraag.nummer() + " meedoet krijgt een aandeel, en eenmaal.");
        }
    }

    /** Whether each who gets a share takes part, and stands there once. */
    private static boolean deelnemen(List<Aandeelhouder> aandelen, TeBesluiten over) {
        Set<Deelnemer> deelnemers =
                over.deelnemers().stream().map(Deelnemer::van).collect(Collectors.toSet());
        List<Deelnemer> krijgen = aandelen.stream().map(Deelnemer::van).toList();
        return deelnemers.containsAll(krijgen) && Set.copyOf(krijgen).size() == krijgen.size();
    }

    /** Who takes part: a region, or a municipality of it by name. */
    private record Deelnemer(String regio, String gemeente) {

        static Deelnemer van(Aandeelhouder aandeelhouder) {
            return new Deelnemer(aandeelhouder.regio(), aandeelhouder.gemeente());
        }

        String naam() {
            return gemeente == null ? "Regio " + regio : "Gemeente " + gemeente + " (regio " + regio + ")";
        }
    }

    /** Who objected is never worse off: not as a whole, not one of those who take part, and not by what is asked in return. */
    private void keurNaBezwaar(Voorstel voorstel, Beschikking vorige, String plaats) {
        if (voorstel.toegekend().compareTo(vorige.bedrag()) < 0) {
            slechter(plaats + "/bedrag", vorige, "minder dan " + vorige.bedrag() + " euro kan niet.");
        } else {
            keurAandelenNaBezwaar(voorstel, vorige, plaats);
        }
        if (vorige.uitkomst().isToegekend()) {
            for (int i = 0; i < voorstel.voorwaarden().size(); i++) {
                if (!vorige.voorwaarden().contains(voorstel.voorwaarden().get(i))) {
                    slechter(plaats + "/voorwaarden/" + i, vorige, "een voorwaarde die er niet was kan niet.");
                }
            }
        }
    }

    private void keurAandelenNaBezwaar(Voorstel voorstel, Beschikking vorige, String plaats) {
        Map<Deelnemer, BigDecimal> krijgen = new HashMap<>();
        weging.aandelen(voorstel).forEach(deel -> krijgen.merge(Deelnemer.van(deel), deel.aandeel(), BigDecimal::add));
        for (Aandeelhouder had : vorige.aandelen()) {
            Deelnemer deelnemer = Deelnemer.van(had);
            BigDecimal krijgt = krijgen.getOrDefault(deelnemer, BigDecimal.ZERO);
            if (krijgt.compareTo(had.aandeel()) < 0) {
                slechter(
                        plaats + "/aandelen",
                        vorige,
                        deelnemer.naam() + " kreeg " + had.aandeel() + " euro en zou " + krijgt + " euro krijgen.");
            }
        }
    }

    private void slechter(String plaats, Beschikking vorige, String waarom) {
        ontbreekt(
                plaats,
                "bezwaar.slechter",
                "Aanvraag " + vorige.aanvraagnummer() + " wordt heroverwogen na bezwaar: " + waarom);
    }

    private void keurBudget() {
        BigDecimal teVeel = weging.geld().teVeel(weging.erbij());
        Lijstinhoud.Overschrijding besluit = weging.inhoud().overschrijding();
        if (teVeel.signum() > 0 && besluit == null) {
            ontbreekt(
                    "/overschrijding",
                    "budget.overschreden",
                    "Dit gaat " + teVeel
                            + " euro boven het budget van de ronde: laat daarover besluiten, of ken minder toe.");
        }
        BigDecimal samen = weging.geld().toegekend().add(weging.erbij());
        if (teVeel.signum() > 0 && besluit != null && samen.compareTo(besluit.tot()) > 0) {
            ontbreekt(
                    "/overschrijding/tot",
                    "budget.overschreden",
                    "Hierna is " + samen + " euro toegekend; besloten is tot " + besluit.tot() + " euro.");
        }
    }

    private void keurRegio(Gevolgen.PerRegio regio) {
        BigDecimal samen = regio.eerder().add(regio.erbij());
        if (regio.maximum() != null && samen.compareTo(regio.maximum()) > 0) {
            ontbreekt(
                    "/voorstellen",
                    "bedrag.per-regio",
                    "Regio " + regio.regio() + " krijgt over de ronde " + samen + " euro; ten hoogste "
                            + regio.maximum() + ".");
        }
    }

    private void keurPassering(Gevolgen.Passering passering) {
        ontbreekt(
                "/voorstellen",
                "rangorde.gepasseerd",
                "Zeg bij aanvraag " + passering.toegekend() + " of bij " + passering.afgewezen()
                        + " waarom van de rangorde wordt afgeweken.");
    }

    private void ontbreekt(String plaats, String code, String melding) {
        ontbreekt.add(new Ontbreekt(plaats, code, melding));
    }
}
