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
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.TeBesluiten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.Rondegeld;
import nl.ghnt.projectpool.beoordeling.Rangorde;

/** Weighs a list of decisions before it is adopted: what it does. What stands in the way {@link Keuring} tells. */
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

    /** What adopting the list does, and what stands in the way of it. */
    Gevolgen gevolgen() {
        BigDecimal erbij = erbij();
        List<Gevolgen.PerRegio> perRegio = perRegio();
        List<Gevolgen.Passering> passeringen = passeringen();
        int toegekend = (int) inhoud.voorstellen().stream()
                .filter(voorstel -> voorstel.uitkomst().isToegekend())
                .count();
        return new Gevolgen(
                geld().budget(),
                geld().overschrijding(),
                geld().toegekend(),
                erbij,
                geld().ruimte().subtract(erbij),
                geld().teVeel(erbij),
                toegekend,
                inhoud.voorstellen().size() - toegekend,
                perRegio,
                perThema(),
                passeringen,
                Keuring.ontbreekt(this, perRegio, passeringen));
    }

    Lijstinhoud inhoud() {
        return inhoud;
    }

    /** Today in Dutch time. */
    LocalDate vandaag() {
        return gegevens.vandaag();
    }

    /** Money of the round, before the list is adopted. */
    Rondegeld geld() {
        return gegevens.ronde().geld();
    }

    /** What the list adds to what is granted. */
    BigDecimal erbij() {
        return som(inhoud.voorstellen().stream().map(this::erbij).toList());
    }

    /** What a proposal adds to what is granted: less what was granted before by the decision that it takes the place of. */
    private BigDecimal erbij(Voorstel voorstel) {
        return voorstel.toegekend()
                .subtract(vorige(voorstel.aanvraag()).map(Beschikking::bedrag).orElse(BigDecimal.ZERO));
    }

    /** What is added to each region by this list, in order of code. */
    private List<Gevolgen.PerRegio> perRegio() {
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
        Set<UUID> hier = inhoud.voorstellen().stream().map(Voorstel::aanvraag).collect(Collectors.toSet());
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
        Optional<Rangorde.Plaats> besteHier = afgewezen.stream()
                .filter(plaats -> hier.contains(plaats.aanvraag()))
                .findFirst();
        return zonderUitleg.stream()
                .filter(plaats -> toegekend.get(plaats.aanvraag()))
                .flatMap(plaats -> (hier.contains(plaats.aanvraag()) ? beste : besteHier)
                                .filter(plaats::isLagerDan)
                                .map(ander -> new Gevolgen.Passering(plaats.nummer(), ander.nummer()))
                                .stream())
                .toList();
    }

    private static BigDecimal som(List<BigDecimal> bedragen) {
        return bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
