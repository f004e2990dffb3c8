package nl.ghnt.projectpool.kerncijfer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.SQLRestriction;

/**
 * A number about the pool, and what it is a number of. The count of financed projects is published (R308): it stands in
 * a source and is registered. Other numbers are counted in the coverage table at every reading.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Kerncijfer implements Versioned {

    /** Where the number comes from. */
    @Schema(name = "KerncijferSoort")
    public enum Soort {
        GEPUBLICEERD,
        GETELD
    }

    @Id
    private String code;

    private int volgnummer;

    private String omschrijving;

    private String toelichting;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private List<String> rondes;

    @Column(name = "per_ronde_onbekend_reden")
    private String perRondeOnbekendReden;

    @OneToMany(mappedBy = "kerncijfer", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("geregistreerdOp")
    private List<Registratie> registraties = new ArrayList<>();

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    /** Moves the version when a number is registered; no answer tells it. */
    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Kerncijfer() {}

    Kerncijfer(KerncijferData.Rij rij, int volgnummer, List<String> rondes, Instant now) {
        this.code = rij.code();
        this.volgnummer = volgnummer;
        this.omschrijving = rij.omschrijving();
        this.toelichting = rij.toelichting();
        this.soort = rij.soort();
        this.rondes = List.copyOf(rondes);
        this.perRondeOnbekendReden = rij.perRondeOnbekendReden();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
    }

    /** What a source says of it was registered at a moment. */
    Kerncijfer geregistreerd(Instant now) {
        gewijzigdOp = now;
        return this;
    }

    /**
     * Registers what a source says. What was registered before stays known as what we said until now.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when the number is counted, or is registered so already
     */
    Registratie registreer(Registratie.Inhoud inhoud, Instant now) {
        Fout.KERNCIJFER_GETELD.unless(
                soort == Soort.GEPUBLICEERD,
                "Dit cijfer volgt uit de dekkingstabel; wijs daar een vermelding opnieuw toe.");
        registratie().ifPresent(huidige -> {
            Fout.NIETS_GEWIJZIGD.unless(
                    !huidige.inhoud().equals(inhoud), "Dit aantal is al zo vastgelegd, met dezelfde bron.");
            huidige.vervang(now);
        });
        Registratie nieuwe = new Registratie(this, inhoud, now);
        registraties.add(nieuwe);
        gewijzigdOp = now;
        return nieuwe;
    }

    public String code() {
        return code;
    }

    /** Place in the list of figures. */
    public int volgnummer() {
        return volgnummer;
    }

    /** What it is a number of. */
    public String omschrijving() {
        return omschrijving;
    }

    /** How to read it, and what it does not say. */
    public String toelichting() {
        return toelichting;
    }

    public Soort soort() {
        return soort;
    }

    /** Codes of the rounds that it is about together. */
    public List<String> rondes() {
        return rondes;
    }

    /** Why the number of each round by itself is unknown. */
    public String perRondeOnbekendReden() {
        return perRondeOnbekendReden;
    }

    /** What counts now; empty when nothing was registered. */
    public Optional<Registratie> registratie() {
        return registraties.isEmpty() ? Optional.empty() : Optional.of(registraties.get(registraties.size() - 1));
    }

    /** What we knew at a moment; empty when nothing was. */
    public Optional<Registratie> registratieBekendOp(Instant moment) {
        return registraties.stream()
                .filter(registratie -> registratie.bekendOp(moment))
                .findFirst();
    }

    /** All registrations, oldest first. */
    public List<Registratie> registraties() {
        return List.copyOf(registraties);
    }

    @Override
    public long version() {
        return version;
    }
}
