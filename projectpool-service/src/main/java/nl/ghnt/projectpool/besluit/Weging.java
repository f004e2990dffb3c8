package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.TeBesluiten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.beoordeling.Rangorde;

/** Weighs a list of decisions before it is adopted: what it does, and what stands in the way. */
final class Weging {

    /**
     * What is known when a list is weighed.
     *
     * @param vandaag in Dutch time
     * @param aanvragen those that it is about, as far as they were submitted in its round
     * @param rangorde of the round
     * @param eerder decisions of the round that hold
     * @param perRegio what each region of the round was granted before
     */
    record Gegevens(
            LocalDate vandaag,
            Aanvraagronde ronde,
            List<TeBesluiten> aanvragen,
            List<Rangorde.Plaats> rangorde,
            List<Beschikking> eerder,
            Map<String, BigDecimal> perRegio) {}

    private final Lijstinhoud inhoud;
    private final Gegevens gegevens;
    private final Map<UUID, TeBesluiten> aanvragen;
    private final Map<UUID, Rangorde.Plaats> plaatsen;
    private final Map<UUID, Beschikking> eerder;
    private final List<Ontbreekt> ontbreekt = new ArrayList<>();

    Weging(Lijstinhoud inhoud, Gegevens gegevens) {
        this.inhoud = inhoud;
        this.gegevens = gegevens;
        this.aanvragen = gegevens.aanvragen().stream()
                .collect(Collectors.toMap(te -> te.aanvraag().id(), Function.identity()));
        this.plaatsen =
                gegevens.rangorde().stream().collect(Collectors.toMap(Rangorde.Plaats::aanvraag, Function.identity()));
        this.eerder = gegevens.eerder().stream().collect(Collectors.toMap(Beschikking::aanvraag, Function.identity()));
    }

    /** Those that the list is about, as far as they were submitted in its round. */
    Map<UUID, TeBesluiten> aanvragen() {
        return aanvragen;
    }

    /** What each participant gets by a proposal that grants; empty when it refuses, or the application is not there. */
    List<Aandeelhouder> aandelen(Voorstel voorstel) {
        if (!voorstel.uitkomst().isToegekend() || !aanvragen.containsKey(voorstel.aanvraag())) {
            return List.of();
        }
        return voorstel.aandelen() == null
                ? Verdeelsleutel.verdeel(
                        voorstel.bedrag(), aanvragen.get(voorstel.aanvraag()).deelnemers())
                : voorstel.aandelen();
    }

    /** Place of an application in the ranking; null when it has none. */
    Integer rang(UUID aanvraag) {
        return plaatsen.containsKey(aanvraag) ? plaatsen.get(aanvraag).rang() : null;
    }

    /** The decision that one of this list takes the place of, because an objection against it was upheld. */
    Optional<Beschikking> vorige(UUID aanvraag) {
        return Optional.ofNullable(eerder.get(aanvraag));
    }

    Gevolgen gevolgen() {
        BigDecimal erbij = som(inhoud.voorstellen().stream().map(this::erbij).toList());
        BigDecimal ruimte = gegevens.ronde().geld().ruimte();
        BigDecimal teVeel = erbij.subtract(ruimte).max(BigDecimal.ZERO);
        List<Gevolgen.PerRegio> perRegio = perRegio();
        List<Gevolgen.Passering> passeringen = passeringen();
        keurVoorstellen();
        keurBudget(teVeel);
        perRegio.forEach(this::keurRegio);
        passeringen.forEach(passering -> ontbreekt(
                "/voorstellen",
                "rangorde.gepasseerd",
                "Zeg bij aanvraag " + passering.toegekend() + " of bij " + passering.afgewezen()
                        + " waarom van de rangorde wordt afgeweken."));
        int toegekend = (int) inhoud.voorstellen().stream()
                .filter(voorstel -> voorstel.uitkomst().isToegekend())
                .count();
        return new Gevolgen(
                gegevens.ronde().geld().budget(),
                gegevens.ronde().geld().overschrijding(),
                gegevens.ronde().geld().toegekend(),
                erbij,
                ruimte.subtract(erbij),
                teVeel,
                toegekend,
                inhoud.voorstellen().size() - toegekend,
                perRegio,
                perThema(),
                passeringen,
                List.copyOf(ontbreekt));
    }

    /** What a proposal adds to what is granted: less what was granted before by the decision that it takes the place of. */
    private BigDecimal erbij(Voorstel voorstel) {
        return toegekend(voorstel)
                .subtract(vorige(voorstel.aanvraag()).map(Beschikking::bedrag).orElse(BigDecimal.ZERO));
    }

    private static BigDecimal toegekend(Voorstel voorstel) {
        return voorstel.bedrag() == null ? BigDecimal.ZERO : voorstel.bedrag();
    }

    private void keurVoorstellen() {
        if (inhoud.voorstellen().isEmpty()) {
            ontbreekt("/voorstellen", "verplicht", "Doe ten minste één voorstel.");
        }
        for (int i = 0; i < inhoud.voorstellen().size(); i++) {
            Voorstel voorstel = inhoud.voorstellen().get(i);
            TeBesluiten aanvraag = aanvragen.get(voorstel.aanvraag());
            String plaats = "/voorstellen/" + i;
            if (aanvraag == null || !aanvraag.aanvraag().isTeWegen()) {
                ontbreekt(
                        plaats + "/aanvraag",
                        "aanvraag.niet-te-besluiten",
                        "Over deze aanvraag valt niets te besluiten"
                                + (aanvraag == null
                                        ? "."
                                        : ": zij staat op "
                                                + aanvraag.aanvraag().status() + "."));
            } else {
                keur(voorstel, aanvraag, plaats);
            }
        }
    }

    private void keur(Voorstel voorstel, TeBesluiten aanvraag, String plaats) {
        String wie = "Aanvraag " + aanvraag.aanvraag().nummer();
        if (aanvraag.antwoordenTot() != null && !gegevens.vandaag().isAfter(aanvraag.antwoordenTot())) {
            ontbreekt(
                    plaats + "/aanvraag",
                    "aanvulling.loopt",
                    wie + " kan nog worden aangevuld tot en met " + aanvraag.antwoordenTot() + ".");
        }
        if (toegekend(voorstel).compareTo(aanvraag.aanvraag().bedrag()) > 0) {
            ontbreekt(
                    plaats + "/bedrag",
                    "bedrag.te-veel",
                    wie + " vraagt " + aanvraag.aanvraag().bedrag() + " euro.");
        }
        if (erbij(voorstel).signum() < 0) {
            ontbreekt(
                    plaats + "/bedrag",
                    "bezwaar.slechter",
                    wie + " wordt heroverwogen na bezwaar: minder dan eerder kan niet.");
        }
        BigDecimal aandelen =
                som(aandelen(voorstel).stream().map(Aandeelhouder::aandeel).toList());
        if (aandelen.compareTo(toegekend(voorstel)) != 0) {
            ontbreekt(
                    plaats + "/aandelen",
                    "bedrag.som",
                    "De aandelen van " + aanvraag.aanvraag().nummer() + " zijn samen " + aandelen + " euro.");
        }
        if (!deelnemen(aandelen(voorstel), aanvraag)) {
            ontbreekt(
                    plaats + "/aandelen",
                    "deelnemer.onbekend",
                    "Alleen wie aan " + aanvraag.aanvraag().nummer() + " meedoet krijgt een aandeel, en eenmaal.");
        }
        if (voorstel.uitkomst().isToegekend() && rang(voorstel.aanvraag()) == null && voorstel.afwijking() == null) {
            ontbreekt(
                    plaats + "/afwijking",
                    "rangorde.geen-plaats",
                    wie + " heeft geen plaats in de rangorde: zeg waarom zij toch wordt toegekend.");
        }
    }

    /** Whether each who gets a share takes part, and stands there once. */
    private static boolean deelnemen(List<Aandeelhouder> aandelen, TeBesluiten aanvraag) {
        Set<String> deelnemers = aanvraag.deelnemers().stream().map(Weging::wie).collect(Collectors.toSet());
        List<String> krijgen = aandelen.stream().map(Weging::wie).toList();
        return deelnemers.containsAll(krijgen) && Set.copyOf(krijgen).size() == krijgen.size();
    }

    private static String wie(Aandeelhouder deelnemer) {
        return deelnemer.regio() + "/" + deelnemer.gemeente();
    }

    private void keurBudget(BigDecimal teVeel) {
        if (teVeel.signum() > 0 && inhoud.overschrijding() == null) {
            ontbreekt(
                    "/overschrijding",
                    "budget.overschreden",
                    "Dit gaat " + teVeel
                            + " euro boven het budget van de ronde: laat daarover besluiten, of ken minder toe.");
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

    /** What is added to each region by this list, in order of code. */
    List<Gevolgen.PerRegio> perRegio() {
        Map<String, BigDecimal> erbij = new TreeMap<>();
        for (Voorstel voorstel : inhoud.voorstellen()) {
            aandelen(voorstel).forEach(deel -> erbij.merge(deel.regio(), deel.aandeel(), BigDecimal::add));
            vorige(voorstel.aanvraag()).ifPresent(vorige -> vorige.aandelen()
                    .forEach(deel -> erbij.merge(deel.regio(), deel.aandeel().negate(), BigDecimal::add)));
        }
        return erbij.entrySet().stream()
                .map(regio -> new Gevolgen.PerRegio(
                        regio.getKey(),
                        gegevens.perRegio().getOrDefault(regio.getKey(), BigDecimal.ZERO),
                        regio.getValue(),
                        gegevens.ronde().opzet().maximumPerRegio()))
                .toList();
    }

    private List<Gevolgen.PerThema> perThema() {
        Map<String, List<BigDecimal>> bedragen = new TreeMap<>();
        inhoud.voorstellen().stream()
                .filter(voorstel -> voorstel.uitkomst().isToegekend() && aanvragen.containsKey(voorstel.aanvraag()))
                .forEach(voorstel -> aanvragen
                        .get(voorstel.aanvraag())
                        .themas()
                        .forEach(thema -> bedragen.computeIfAbsent(thema, nieuw -> new ArrayList<>())
                                .add(voorstel.bedrag())));
        return bedragen.entrySet().stream()
                .map(thema ->
                        new Gevolgen.PerThema(thema.getKey(), thema.getValue().size(), som(thema.getValue())))
                .toList();
    }

    /** Of each that is granted the best that is refused above it, where neither says why; one of both is in this list. */
    private List<Gevolgen.Passering> passeringen() {
        Map<UUID, Boolean> toegekend = new HashMap<>();
        Map<UUID, Boolean> zonderReden = new HashMap<>();
        gegevens.eerder().forEach(beschikking -> {
            toegekend.put(beschikking.aanvraag(), beschikking.uitkomst().isToegekend());
            zonderReden.put(beschikking.aanvraag(), beschikking.afwijking() == null);
        });
        inhoud.voorstellen().forEach(voorstel -> {
            toegekend.put(voorstel.aanvraag(), voorstel.uitkomst().isToegekend());
            zonderReden.put(voorstel.aanvraag(), voorstel.afwijking() == null);
        });
        List<Rangorde.Plaats> zonderUitleg = gegevens.rangorde().stream()
                .filter(plaats -> plaats.rang() != null && zonderReden.getOrDefault(plaats.aanvraag(), false))
                .toList();
        List<Rangorde.Plaats> afgewezen = zonderUitleg.stream()
                .filter(plaats -> !toegekend.get(plaats.aanvraag()))
                .toList();
        Optional<Rangorde.Plaats> beste = afgewezen.stream().findFirst();
        Optional<Rangorde.Plaats> besteHier =
                afgewezen.stream().filter(plaats -> isHier(plaats.aanvraag())).findFirst();
        return zonderUitleg.stream()
                .filter(plaats -> toegekend.get(plaats.aanvraag()))
                .flatMap(plaats -> (isHier(plaats.aanvraag()) ? beste : besteHier)
                                .filter(plaats::isLagerDan)
                                .map(ander -> new Gevolgen.Passering(plaats.nummer(), ander.nummer()))
                                .stream())
                .toList();
    }

    private boolean isHier(UUID aanvraag) {
        return inhoud.voorstellen().stream()
                .anyMatch(voorstel -> voorstel.aanvraag().equals(aanvraag));
    }

    private static BigDecimal som(List<BigDecimal> bedragen) {
        return bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void ontbreekt(String plaats, String code, String melding) {
        ontbreekt.add(new Ontbreekt(plaats, code, melding));
    }
}
