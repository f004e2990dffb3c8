package nl.ghnt.regions.pilot;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A working method tested on a limited scale (R208), or one that pilots are compared with (R213). */
@Entity
public class Pilot extends Herinnerd {

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
     * @param plaats name of the place in the source; not the region
     * @param gemeente CBS code of the municipality of that place
     * @param succescriterium what makes it a success
     */
    record Gegevens(
            String naam,
            List<AndereNaam> andereNamen,
            String plaats,
            String gemeente,
            Planning planning,
            List<String> themas,
            String succescriterium,
            String toelichting,
            Source bron) {}

    private String code;
    private String naam;

    @Column(name = "andere_namen")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AndereNaam> andereNamen;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String plaats;
    private String gemeente;

    @Column(name = "geplande_start")
    @JdbcTypeCode(SqlTypes.JSON)
    private Planning planning;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themas;

    private String succescriterium;
    private String toelichting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Verlenging> verlengingen = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Evaluatie evaluatie;

    @JdbcTypeCode(SqlTypes.JSON)
    private Pilotplan plan;

    @Embedded
    private Source bron;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "pilot", referencedColumnName = "stuk", insertable = false, updatable = false)
    @BatchSize(size = 100)
    private Set<PilotStand> standen = new LinkedHashSet<>();

    protected Pilot() {}

    Pilot(String regio, String code, Soort soort, Gegevens gegevens, Instant nu) {
        super(regio, nu);
        this.code = code;
        this.soort = soort;
        wijzig(gegevens, nu);
    }

    /** What is told of it is told otherwise. */
    void wijzig(Gegevens gegevens, Instant nu) {
        this.naam = gegevens.naam();
        this.andereNamen = gegevens.andereNamen();
        this.plaats = gegevens.plaats();
        this.gemeente = gegevens.gemeente();
        this.planning = gegevens.planning();
        this.themas = gegevens.themas().toArray(String[]::new);
        this.succescriterium = gegevens.succescriterium();
        this.toelichting = gegevens.toelichting();
        this.bron = gegevens.bron();
        gewijzigd(nu);
    }

    /**
     * A report says how far it is (C9). A pilot does not go back: a later report says the same or more.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 for what does not fit a reference method, or goes back
     */
    void meld(PilotStand.Opgave opgave, Instant nu) {
        Fout.PILOT_REFERENTIE.unless(
                (soort == Soort.REFERENTIE) == (opgave.status() == PilotStand.Status.REFERENTIE),
                "Status " + opgave.status() + " past niet bij soort " + soort + ".");
        laatste(standen(nu)).ifPresent(vorige -> eisVerder(vorige, opgave));
        standen.add(new PilotStand(id(), opgave, nu));
        gewijzigd(nu);
    }

    private static void eisVerder(PilotStand vorige, PilotStand.Opgave opgave) {
        Fout.PILOTSTAND_TERUG.unless(
                !opgave.vanaf().isBefore(vorige.vanaf()) && opgave.status().compareTo(vorige.status()) >= 0,
                "Vanaf " + vorige.vanaf() + " is de stand " + vorige.status() + "; " + opgave.status() + " vanaf "
                        + opgave.vanaf() + " komt daar niet na.");
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

    public String naam() {
        return naam;
    }

    List<AndereNaam> andereNamen() {
        return andereNamen;
    }

    public Soort soort() {
        return soort;
    }

    /** Place in the source; null when it names none. Not the region (C8). */
    public String plaats() {
        return plaats;
    }

    /** CBS code of the municipality of that place. */
    public String gemeente() {
        return gemeente;
    }

    /** When it was to begin; null when no source says. */
    Planning planning() {
        return planning;
    }

    public List<String> themas() {
        return List.of(themas);
    }

    public String succescriterium() {
        return succescriterium;
    }

    public String toelichting() {
        return toelichting;
    }

    public Source bron() {
        return bron;
    }

    String pad() {
        return pad(id());
    }

    /** Where a pilot is read, below the base path. */
    static String pad(UUID id) {
        return "/pilots/" + id;
    }
}
