package nl.ghnt.regions.prioriteit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.regions.feit.Herinnerd;
import nl.ghnt.regions.feit.Periode;
import org.hibernate.annotations.BatchSize;

/** What a region marked as its own priorities for a half-year (R135, R154). */
@Entity
public class Regioprioriteiten extends Herinnerd {

    private String periode;
    private String toelichting;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "prioriteiten", referencedColumnName = "stuk", insertable = false, updatable = false)
    @BatchSize(size = 100)
    private Set<Keuze> keuzes = new LinkedHashSet<>();

    protected Regioprioriteiten() {}

    Regioprioriteiten(String regio, Periode periode, Instant nu) {
        super(regio, nu);
        this.periode = periode.code();
    }

    /** These are the priorities from now on; a mark that is not among them lapses. */
    void stelVast(Set<String> elementen, String toelichting, Instant nu) {
        Set<String> nieuw = new LinkedHashSet<>(elementen);
        for (Keuze keuze : keuzes) {
            if (keuze.staat() && !nieuw.remove(keuze.element())) {
                keuze.vervalt(nu);
            }
        }
        nieuw.forEach(element -> keuzes.add(new Keuze(id(), element, nu)));
        this.toelichting = toelichting;
        gewijzigd(nu);
    }

    /** Codes of the elements that were marked, as known at a moment, sorted. */
    public Set<String> elementen(Instant moment) {
        Set<String> elementen = new TreeSet<>();
        keuzes.stream()
                .filter(keuze -> keuze.bekendOp(moment))
                .map(Keuze::element)
                .forEach(elementen::add);
        return elementen;
    }

    /** Codes of the elements that are marked now, sorted. */
    List<String> elementen() {
        return keuzes.stream().filter(Keuze::staat).map(Keuze::element).sorted().toList();
    }

    public Periode periode() {
        return new Periode(periode);
    }

    public String toelichting() {
        return toelichting;
    }

    /** Where it is read, below the base path. */
    static String pad(String regio, Periode periode) {
        return "/regios/" + regio + "/prioriteiten/" + periode;
    }
}
