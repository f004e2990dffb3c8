package nl.ghnt.regions.regio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.gemeente.Gemeente;

/**
 * A region with what is seen of it.
 *
 * @param regio the region
 * @param blik the day and the knowledge by which it is seen
 * @param gewijzigdOp last moment at which something was recorded of it, by that knowledge
 * @param feiten its facts of that day, of all kinds; that it exists of every day, and its compositions where none is seen
 * @param gemeenten the municipalities of a composition, by name
 * @param opvolgingen what it came from and went on in
 */
record BekendeRegio(
        Regio regio,
        Blik blik,
        Instant gewijzigdOp,
        Set<RegioFeit<?>> feiten,
        Map<Samenstelling, List<Gemeente>> gemeenten,
        List<Opvolging> opvolgingen) {

    RegioBeeld beeld() {
        List<RegioNaam.Gezien> namen =
                gezien(RegioNaam.class).map(RegioNaam.Gezien::van).toList();
        Validity bestaan = regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow();
        return new RegioBeeld(RegioBeeld.Kern.van(regio), blik, bestaan, namen, gewijzigdOp);
    }

    Optional<RegioGrondslag> grondslag() {
        return gezien(RegioGrondslag.class).findFirst();
    }

    /** The Veilig Thuis regions that it corresponds to, by code. */
    List<VeiligThuisKoppeling> veiligThuis() {
        return gezien(VeiligThuisKoppeling.class)
                .sorted(Comparator.comparing(koppeling -> koppeling.inhoud().code()))
                .toList();
    }

    SamenstellingBeeld samenstelling() {
        Optional<Samenstelling> samenstelling = gezien(Samenstelling.class).findFirst();
        return new SamenstellingBeeld(
                regio,
                blik,
                samenstelling,
                samenstelling
                        .map(feit -> gemeenten.getOrDefault(feit, List.of()))
                        .orElse(List.of()),
                samenstelling.isPresent() ? List.of() : bekendePerioden());
    }

    private List<Validity> bekendePerioden() {
        return feiten(Samenstelling.class)
                .filter(Samenstelling::isBekend)
                .map(Feit::geldigheid)
                .sorted(Comparator.comparing(Validity::begin, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private <F extends RegioFeit<F>> Stream<F> gezien(Class<F> soort) {
        return feiten(soort).filter(blik::ziet);
    }

    private <F extends RegioFeit<F>> Stream<F> feiten(Class<F> soort) {
        return feiten.stream().filter(soort::isInstance).map(soort::cast);
    }
}
