package nl.ghnt.regions.stand;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.feit.VanRegio;
import org.hibernate.annotations.BatchSize;

/**
 * The state of a region in a half-year. Of each submission the latest accepted version counts; where two submissions
 * speak of the same part, the one that was accepted last. So the result does not depend on the order of arrival.
 */
@Entity
public class Stand extends VanRegio {

    private static final Comparator<StandBijdrage> OLDEST_FIRST = Comparator.comparing(
                    (StandBijdrage bijdrage) -> bijdrage.opgave().geaccepteerdOp())
            .thenComparing(bijdrage -> bijdrage.opgave().inzending());

    private String periode;

    @OneToMany(mappedBy = "stand", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    private Set<StandBijdrage> bijdragen = new LinkedHashSet<>();

    protected Stand() {}

    Stand(String regio, Periode periode, Instant nu) {
        super(regio, nu);
        this.periode = periode.code();
    }

    /** Takes in an accepted submission; false when this version or a later one of it was taken in already. */
    boolean neemOp(StandBijdrage.Opgave opgave, Instant nu) {
        Optional<StandBijdrage> eerdere = bijdragen.stream()
                .filter(bijdrage ->
                        bijdrage.staat() && bijdrage.opgave().inzending().equals(opgave.inzending()))
                .findFirst();
        if (eerdere.isPresent() && eerdere.get().opgave().versie() >= opgave.versie()) {
            return false;
        }
        eerdere.ifPresent(bijdrage -> bijdrage.vervalt(nu));
        bijdragen.add(new StandBijdrage(this, opgave, nu));
        gewijzigd(nu);
        return true;
    }

    /** By part, the submission that tells it, as known at a moment; a part that is not there is unknown. */
    Map<Gegeven, StandBijdrage> bronnen(Instant moment) {
        Map<Gegeven, StandBijdrage> bronnen = new EnumMap<>(Gegeven.class);
        for (StandBijdrage bijdrage : bijdragen(moment)) {
            for (Gegeven gegeven : Gegeven.values()) {
                if (bijdrage.waarde(gegeven) != null) {
                    bronnen.put(gegeven, bijdrage);
                }
            }
        }
        return bronnen;
    }

    /** The submissions that count, as known at a moment, the one accepted last at the end. */
    List<StandBijdrage> bijdragen(Instant moment) {
        return bijdragen.stream()
                .filter(bijdrage -> bijdrage.bekendOp(moment))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    public Periode periode() {
        return new Periode(periode);
    }

    /** The last moment that it had changed at, by what was known at a moment. */
    Instant gewijzigdOp(Instant moment) {
        return bijdragen.stream()
                .map(StandBijdrage::geregistreerdOp)
                .filter(op -> !op.isAfter(moment))
                .max(Comparator.naturalOrder())
                .orElse(geregistreerdOp());
    }

    /** Where it is read, below the base path. */
    static String pad(String regio, Periode periode) {
        return "/regios/" + regio + "/standen/" + periode;
    }
}
