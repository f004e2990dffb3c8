package nl.ghnt.regions.pilot;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A working method tested on a limited scale (R208), or one that pilots are compared with (R213). */
@Entity
public class Pilot extends Stuk<Pilot.Inhoud> {

    /** What part a method has. */
    @Schema(
            name = "PilotSoort",
            description =
                    "NIEUW: nieuwe pilot; VERBREDING: bestaande werkwijze die breder wordt; REFERENTIE: werkwijze "
                            + "waarmee wordt vergeleken, telt niet als pilot")
    public enum Soort {
        NIEUW,
        VERBREDING,
        REFERENTIE;

        boolean teltAlsPilot() {
            return this != REFERENTIE;
        }
    }

    /**
     * When it was to begin, as precisely as a source says.
     *
     * @param start first day that was planned
     * @param bron where it stands
     */
    record Planning(PartialDate start, Source bron) {}

    /**
     * What is told of a pilot and may be told otherwise later.
     *
     * @param plaats name of the place in the source; null when it names none, and not the region (C8)
     * @param gemeente CBS code of the municipality of that place
     * @param planning when it was to begin; null when no source says
     * @param themas codes of themes and building blocks
     * @param succescriterium what makes it a success
     */
    @Embeddable
    record Inhoud(
            String naam,

            @Column(name = "andere_namen") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            List<AndereNaam> andereNamen,

            String plaats,
            String gemeente,

            @Column(name = "geplande_start") @JdbcTypeCode(SqlTypes.JSON)
            Planning planning,

            @JdbcTypeCode(SqlTypes.ARRAY) List<String> themas,
            String succescriterium,
            String toelichting,
            Source bron) {}

    private String code;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Verlenging> verlengingen = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Evaluatie evaluatie;

    @JdbcTypeCode(SqlTypes.JSON)
    private Pilotplan plan;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "pilot", referencedColumnName = "stuk", insertable = false, updatable = false)
    @BatchSize(size = 100)
    private Set<PilotStand> standen = new LinkedHashSet<>();

    protected Pilot() {}

    Pilot(String regio, String code, Soort soort, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.code = code;
        this.soort = soort;
    }

    /**
     * A report says how far it is (C9). A pilot does not go back: a later report says the same or more.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 for what does not fit a reference method, or goes back
     */
    void meld(PilotStand.Inhoud melding, Instant nu) {
        PilotStand stand = new PilotStand(id(), melding, nu);
        Fout.PILOT_REFERENTIE.unless(
                (soort == Soort.REFERENTIE) == (melding.status() == PilotStand.Status.REFERENTIE),
                "Status " + melding.status() + " past niet bij soort " + soort + ".");
        laatste(standen(nu)).ifPresent(vorige -> eisVerder(vorige, stand));
        standen.add(stand);
        gewijzigd(nu);
    }

    private static void eisVerder(PilotStand vorige, PilotStand stand) {
        Fout.PILOTSTAND_TERUG.unless(
                !stand.vanaf().isBefore(vorige.vanaf()) && stand.status().compareTo(vorige.status()) >= 0,
                "Vanaf " + vorige.vanaf() + " is de stand " + vorige.status() + "; " + stand.status() + " vanaf "
                        + stand.vanaf() + " komt daar niet na.");
    }

    /**
     * It goes on longer.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it is not running, or ran until then already
     */
    void verleng(Verlenging verlenging) {
        PilotStand.Status status = laatste(standen).map(PilotStand::status).orElse(null);
        Fout.PILOT_LOOPT_NIET.unless(
                status == PilotStand.Status.GESTART, "Alleen een pilot die is gestart kan worden verlengd.");
        LocalDate totNu = verlengingen.isEmpty()
                ? LocalDate.MIN
                : verlengingen.get(verlengingen.size() - 1).totDatum();
        Fout.PILOTSTAND_TERUG.unless(
                verlenging.totDatum().isAfter(totNu), "De pilot is al verlengd tot " + totNu + ".");
        List<Verlenging> alle = new ArrayList<>(verlengingen);
        alle.add(verlenging);
        verlengingen = alle;
        gewijzigd(verlenging.geregistreerdOp());
    }

    /** It is one of the pilots of which the sources tell together. */
    void hoortBij(Pilotplan pilotplan) {
        this.plan = pilotplan;
    }

    /** What the sources tell of the pilots together; null for what is not one of them. */
    Pilotplan plan() {
        return plan;
    }

    /** What it is compared with, and what came out (R217, R222). */
    void evalueer(Evaluatie evaluatie) {
        this.evaluatie = evaluatie;
        gewijzigd(evaluatie.geregistreerdOp());
    }

    /** How far it was as seen; empty when nothing was told. */
    Optional<PilotStand> stand(Blik blik) {
        return laatste(standen.stream()
                .filter(stand -> !stand.vanaf().isAfter(blik.geldigOp()) && stand.bekendOp(blik.beschikbaarOp()))
                .toList());
    }

    /** All that was told by a moment, oldest first. */
    List<PilotStand> standen(Instant moment) {
        return standen.stream()
                .filter(stand -> stand.bekendOp(moment))
                .sorted(PilotStand.VOLGORDE)
                .toList();
    }

    /** Extensions that were known at a moment, oldest first. */
    List<Verlenging> verlengingen(Instant moment) {
        return verlengingen.stream()
                .filter(verlenging -> !verlenging.geregistreerdOp().isAfter(moment))
                .toList();
    }

    /** The evaluation as far as known at a moment; null when there is none. */
    Evaluatie evaluatie(Instant moment) {
        return evaluatie == null || evaluatie.geregistreerdOp().isAfter(moment) ? null : evaluatie;
    }

    private static Optional<PilotStand> laatste(Collection<PilotStand> standen) {
        return standen.stream().max(PilotStand.VOLGORDE);
    }

    public String code() {
        return code;
    }

    public Soort soort() {
        return soort;
    }

    /** Where a pilot is read, below the base path. */
    static String pad(UUID id) {
        return "/pilots/" + id;
    }
}
