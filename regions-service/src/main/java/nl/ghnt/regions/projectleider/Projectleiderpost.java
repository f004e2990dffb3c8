package nl.ghnt.regions.projectleider;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Tijdlijn;
import nl.ghnt.regions.feit.VanRegio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/** A post of a region: it exists without a holder, and is filled differently over time. */
@Entity
public class Projectleiderpost extends VanRegio {

    /** What the post is for. */
    @Schema(
            name = "PostFunctie",
            description = "PROJECTLEIDER voert regie op het actieplan; VERTEGENWOORDIGER is de ambtenaar die namens de "
                    + "regio mag rapporteren")
    public enum Functie {
        PROJECTLEIDER,
        VERTEGENWOORDIGER;

        /** Role in the token of who holds such a post. */
        String rol() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The roles of who holds a post of any function. */
        static String[] rollen() {
            return Arrays.stream(values()).map(Functie::rol).toArray(String[]::new);
        }
    }

    @Enumerated(EnumType.STRING)
    private Functie functie;

    @OneToMany(mappedBy = "post", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    private Set<Bezetting> bezettingen = new LinkedHashSet<>();

    protected Projectleiderpost() {}

    /** A post of which is yet to be said how it is filled. */
    Projectleiderpost(String regio, Functie functie, Instant geregistreerdOp) {
        super(regio, geregistreerdOp);
        this.functie = functie;
    }

    Projectleiderpost(String regio, Functie functie, Bezetting.Opgave opgave, LocalDate begin, Herkomst herkomst) {
        this(regio, functie, herkomst.geregistreerdOp());
        bezet(opgave, begin, herkomst);
    }

    /** From a day on the post is filled otherwise. */
    void bezet(Bezetting.Opgave opgave, LocalDate begin, Herkomst herkomst) {
        new Tijdlijn<>(bezettingen).vervang(new Bezetting(this, opgave, Validity.from(begin), herkomst), herkomst);
        gewijzigd(herkomst.geregistreerdOp());
    }

    /** It is filled so, as recorded at a moment. */
    Projectleiderpost bezet(Bezetting bezetting, Instant moment) {
        bezettingen.add(bezetting);
        gewijzigd(moment);
        return this;
    }

    /** From a day on the post is no more; false when it was not by then. */
    boolean beeindig(LocalDate einde, Herkomst herkomst) {
        boolean loopt = bezettingen.stream()
                .anyMatch(
                        bezetting -> bezetting.staat() && bezetting.geldigheid().includes(einde));
        if (loopt) {
            new Tijdlijn<>(bezettingen).beeindig(einde, herkomst);
            gewijzigd(herkomst.geregistreerdOp());
        }
        return loopt;
    }

    public Optional<Bezetting> bezetting(Blik blik) {
        return blik.een(bezettingen);
    }

    /** How it was filled over time, as known at a moment, oldest first. */
    List<Bezetting> verloop(Instant moment) {
        return bezettingen.stream()
                .filter(bezetting -> bezetting.bekendOp(moment))
                .sorted(Comparator.comparing(bezetting -> bezetting.geldigheid().begin()))
                .toList();
    }

    /** The periods in which it is filled, as they stand. */
    Stream<Bezetting> vervuld() {
        return bezettingen.stream()
                .filter(Feit::staat)
                .filter(bezetting -> bezetting.inhoud().status() == Bezetting.Status.VERVULD)
                .sorted(Comparator.comparing(bezetting -> bezetting.geldigheid().begin()));
    }

    /** The last period recorded. */
    Bezetting laatste() {
        return bezettingen.stream()
                .filter(Feit::staat)
                .max(Comparator.comparing(bezetting -> bezetting.geldigheid().begin()))
                .orElseThrow();
    }

    public Functie functie() {
        return functie;
    }

    /** Last moment of change by what was known at a moment. */
    Instant gewijzigdOp(Instant moment) {
        return new Tijdlijn<>(bezettingen).gewijzigdOp(moment);
    }

    String pad() {
        return pad(id());
    }

    /** Where a post is read, below the base path. */
    static String pad(UUID id) {
        return "/projectleiderposten/" + id;
    }
}
