package nl.ghnt.regions.stand;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.regions.feit.Periode;
import org.hibernate.annotations.BatchSize;

/**
 * The state of a region in a half-year. Of each submission the latest accepted version counts; where two submissions
 * speak of the same part, the one that was accepted last. So the result does not depend on the order of arrival.
 */
@Entity
public class Stand {

    private static final Comparator<StandBijdrage> OLDEST_FIRST = Comparator.comparing(
                    (StandBijdrage bijdrage) -> bijdrage.opgave().geaccepteerdOp())
            .thenComparing(bijdrage -> bijdrage.opgave().inzending());

    @Id
    private UUID id;

    private String regio;
    private String periode;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    @OneToMany(mappedBy = "stand", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    private Set<StandBijdrage> bijdragen = new LinkedHashSet<>();

    protected Stand() {}

    Stand(String regio, Periode periode, Instant nu) {
        this.id = Identifiers.next();
        this.regio = regio;
        this.periode = periode.code();
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
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
        gewijzigdOp = nu;
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

    public String regio() {
        return regio;
    }

    public Periode periode() {
        return new Periode(periode);
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** The last moment that it had changed at, by what was known at a moment. */
    Instant gewijzigdOp(Instant moment) {
        return bijdragen.stream()
                .map(StandBijdrage::geregistreerdOp)
                .filter(op -> !op.isAfter(moment))
                .max(Comparator.naturalOrder())
                .orElse(geregistreerdOp);
    }

    public long version() {
        return version;
    }

    /** Where it is read, below the base path. */
    static String pad(String regio, Periode periode) {
        return "/regios/" + regio + "/standen/" + periode;
    }
}
