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
 * A region with all that is known of it at a moment, of every day.
 *
 * @param regio the region
 * @param gewijzigdOp last moment at which something was recorded of it, by that knowledge
 * @param feiten its facts, of all kinds
 * @param gemeenten the municipalities of a composition, by name
 * @param opvolgingen what it came from and went on in
 */
record BekendeRegio(
        Regio regio,
        Instant gewijzigdOp,
        Set<RegioFeit<?>> feiten,
        Map<Samenstelling, List<Gemeente>> gemeenten,
        List<Opvolging> opvolgingen) {

    RegioBeeld beeld(Blik blik) {
        List<RegioNaam.Gezien> namen =
                gezien(RegioNaam.class, blik).map(RegioNaam.Gezien::van).toList();
        Validity bestaan = regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow();
        return new RegioBeeld(RegioBeeld.Kern.van(regio), blik, bestaan, namen, gewijzigdOp);
    }

    Optional<RegioGrondslag> grondslag(Blik blik) {
        return gezien(RegioGrondslag.class, blik).findFirst();
    }

    /** The Veilig Thuis regions that it corresponds to, by code. */
    List<VeiligThuisKoppeling> veiligThuis(Blik blik) {
        return gezien(VeiligThuisKoppeling.class, blik)
                .sorted(Comparator.comparing(koppeling -> koppeling.inhoud().code()))
                .toList();
    }

    SamenstellingBeeld samenstelling(Blik blik) {
        Optional<Samenstelling> samenstelling =
                gezien(Samenstelling.class, blik).findFirst();
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

    private <F extends RegioFeit<F>> Stream<F> gezien(Class<F> soort, Blik blik) {
        return feiten(soort).filter(blik::ziet);
    }

    private <F extends RegioFeit<F>> Stream<F> feiten(Class<F> soort) {
        return feiten.stream().filter(soort::isInstance).map(soort::cast);
    }
}
