package nl.ghnt.projectpool.beoordeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;

/**
 * Spreads the applications of a round over those who assess in it. An application goes to who has least, of those who have no
 * tie with a region that takes part and no conflict; those with the fewest left to choose from come first. The same round is
 * spread in the same way each time.
 */
final class Verdeling {

    private final List<Beoordelaar> beoordelaars;
    private final Set<Paar> gesloten;
    private final Map<UUID, Integer> belasting = new HashMap<>();
    private final Map<UUID, Set<UUID>> bezet = new HashMap<>();

    /** An application with somebody who has it, or may not have it. */
    record Paar(UUID aanvraag, UUID beoordelaar) {}

    /** Who gets what, and what is short of assessors. */
    record Uitkomst(List<Paar> nieuw, Map<IngediendeAanvraag, Integer> tekort, Map<UUID, Integer> belasting) {}

    private Verdeling(List<Beoordelaar> beoordelaars, List<Paar> bezet, Set<Paar> gesloten) {
        this.beoordelaars = beoordelaars;
        this.gesloten = gesloten;
        beoordelaars.forEach(beoordelaar -> belasting.put(beoordelaar.id(), 0));
        bezet.forEach(this::geef);
    }

    /**
     * @param beoordelaars who assess in the round
     * @param bezet who has what already
     * @param gesloten who declared a conflict about what
     * @param perAanvraag how many assess each application
     */
    static Uitkomst van(
            List<IngediendeAanvraag> aanvragen,
            List<Beoordelaar> beoordelaars,
            List<Paar> bezet,
            Set<Paar> gesloten,
            int perAanvraag) {
        return new Verdeling(beoordelaars, bezet, gesloten).verdeel(aanvragen, perAanvraag);
    }

    private Uitkomst verdeel(List<IngediendeAanvraag> aanvragen, int perAanvraag) {
        List<Paar> nieuw = new ArrayList<>();
        Map<IngediendeAanvraag, Integer> tekort = new HashMap<>();
        Map<UUID, List<Beoordelaar>> keus = new HashMap<>();
        aanvragen.forEach(aanvraag -> keus.put(aanvraag.id(), keus(aanvraag)));
        Comparator<IngediendeAanvraag> krapsteEerst =
                Comparator.comparingInt(aanvraag -> keus.get(aanvraag.id()).size());
        for (IngediendeAanvraag aanvraag : aanvragen.stream()
                .sorted(krapsteEerst.thenComparing(IngediendeAanvraag::nummer))
                .toList()) {
            int ontbreken =
                    perAanvraag - bezet.getOrDefault(aanvraag.id(), Set.of()).size();
            while (ontbreken > 0) {
                Optional<Beoordelaar> minst = minstBelast(aanvraag.id(), keus.get(aanvraag.id()));
                if (minst.isEmpty()) {
                    tekort.put(aanvraag, ontbreken);
                    break;
                }
                Paar paar = new Paar(aanvraag.id(), minst.get().id());
                geef(paar);
                nieuw.add(paar);
                ontbreken--;
            }
        }
        return new Uitkomst(nieuw, tekort, belasting);
    }

    private List<Beoordelaar> keus(IngediendeAanvraag aanvraag) {
        return beoordelaars.stream()
                .filter(beoordelaar -> beoordelaar.regios().stream().noneMatch(aanvraag.regios()::contains))
                .filter(beoordelaar -> !gesloten.contains(new Paar(aanvraag.id(), beoordelaar.id())))
                .toList();
    }

    private Optional<Beoordelaar> minstBelast(UUID aanvraag, List<Beoordelaar> keus) {
        return keus.stream()
                .filter(beoordelaar -> !bezet.getOrDefault(aanvraag, Set.of()).contains(beoordelaar.id()))
                .min(Comparator.comparing(beoordelaar -> belasting.get(beoordelaar.id())));
    }

    private void geef(Paar paar) {
        bezet.computeIfAbsent(paar.aanvraag(), nieuw -> new HashSet<>()).add(paar.beoordelaar());
        belasting.computeIfPresent(paar.beoordelaar(), (beoordelaar, aantal) -> aantal + 1);
    }
}
