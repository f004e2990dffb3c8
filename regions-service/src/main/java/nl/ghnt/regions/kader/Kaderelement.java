package nl.ghnt.regions.kader;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Bijgehouden;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Tijdlijn;

/**
 * An element of the programme's frame. Its code and kind never change; what is said of it are facts over time (R157,
 * R164, R169).
 */
@Entity
public class Kaderelement extends Bijgehouden {

    static final Comparator<Kaderomschrijving> OLDEST_FIRST = Comparator.comparing(
            omschrijving -> omschrijving.geldigheid().begin(), Comparator.nullsFirst(Comparator.naturalOrder()));

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kadersoort soort;

    @OneToMany(mappedBy = "element", cascade = CascadeType.PERSIST)
    private Set<Kaderomschrijving> omschrijvingen = new LinkedHashSet<>();

    protected Kaderelement() {}

    /** An element of which is yet to be said what it is. */
    Kaderelement(String code, Kadersoort soort, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.code = code;
        this.soort = soort;
    }

    /** From the beginning of a period on this is said of it; what was said of the time before stays. */
    void omschrijf(Kaderinhoud inhoud, Kaderdetails details, Validity geldigheid, Herkomst herkomst) {
        new Tijdlijn<>(omschrijvingen)
                .vervang(new Kaderomschrijving(this, inhoud, details, geldigheid, herkomst), herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** This is said of it from a moment on. */
    Kaderelement omschreven(Kaderomschrijving omschrijving, Instant moment) {
        omschrijvingen.add(omschrijving);
        gewijzigd(moment);
        return this;
    }

    /** It as seen; empty when nothing is said of that day. */
    Optional<Kaderbeeld> gezien(Blik blik) {
        return blik.een(omschrijvingen)
                .map(gezegd -> new Kaderbeeld(this, blik.geldigOp(), gezegd, blik.beschikbaarOp()));
    }

    /** All that is said of it, as known at a moment, oldest first. */
    List<Kaderomschrijving> verloop(Instant moment) {
        return omschrijvingen.stream()
                .filter(omschrijving -> omschrijving.bekendOp(moment))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** The last that was recorded, which an event tells. */
    Kaderomschrijving laatste() {
        return omschrijvingen.stream().filter(Feit::staat).max(OLDEST_FIRST).orElseThrow();
    }

    /** What is said of it as seen, or else of the closest day of which something is said. */
    Optional<Kaderomschrijving> dichtstbijzijnde(Blik blik) {
        List<Kaderomschrijving> verloop = verloop(blik.beschikbaarOp());
        return blik.een(omschrijvingen)
                .or(() -> verloop.stream()
                        .filter(omschrijving -> voorbij(omschrijving, blik.geldigOp()))
                        .reduce((eerdere, latere) -> latere))
                .or(() -> verloop.stream().findFirst());
    }

    private static boolean voorbij(Kaderomschrijving omschrijving, LocalDate dag) {
        LocalDate einde = omschrijving.geldigheid().end();
        return einde != null && !einde.isAfter(dag);
    }

    public String code() {
        return code;
    }

    public Kadersoort soort() {
        return soort;
    }

    /** Last moment of change by what was known at a moment. */
    Instant gewijzigdOp(Instant moment) {
        return new Tijdlijn<>(omschrijvingen).gewijzigdOp(moment);
    }

    /** Where an element is read, below the base path. */
    static String pad(String code) {
        return "/kaderelementen/" + code;
    }
}
