package nl.ghnt.projectpool.kerncijfer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.SQLRestriction;

/**
 * A number about the pool, and what it is a number of. The count of financed projects is published (R308): it stands in
 * a source and is registered. Other numbers are counted in the coverage table at every reading.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Kerncijfer extends ProgrammeRow<Kerncijfer.Inhoud> {

    /** Where the number comes from. */
    @Schema(name = "KerncijferSoort")
    public enum Soort {
        GEPUBLICEERD,
        GETELD
    }

    /**
     * What it is a number of.
     *
     * @param volgnummer place in the list of figures
     * @param toelichting how to read it, and what it does not say
     * @param rondes codes of the rounds that it is about together
     * @param perRondeOnbekendReden why the number of each round by itself is unknown
     */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) String code,
            int volgnummer,
            String omschrijving,
            String toelichting,
            @Enumerated(EnumType.STRING) Soort soort,
            List<String> rondes,

            @Column(name = "per_ronde_onbekend_reden") String perRondeOnbekendReden) {}

    @OneToMany(mappedBy = "kerncijfer", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("geregistreerdOp")
    private List<Registratie> registraties = new ArrayList<>();

    /** Moves the version when a number is registered; no answer tells it. */
    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    protected Kerncijfer() {}

    Kerncijfer(Inhoud inhoud, Instant now) {
        super(inhoud.code(), inhoud, now);
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
                inhoud().soort() == Soort.GEPUBLICEERD,
                "Dit cijfer volgt uit de dekkingstabel; wijs daar een vermelding opnieuw toe.");
        registratie(null).ifPresent(huidige -> {
            Fout.NIETS_GEWIJZIGD.unless(
                    !huidige.inhoud().equals(inhoud), "Dit aantal is al zo vastgelegd, met dezelfde bron.");
            huidige.vervang(now);
        });
        Registratie nieuwe = new Registratie(this, inhoud, now);
        registraties.add(nieuwe);
        gewijzigdOp = now;
        return nieuwe;
    }

    /**
     * What we knew at a moment, null means now; empty when nothing was. It is the last one: what another writer replaced
     * meanwhile may still count in what was read before.
     */
    public Optional<Registratie> registratie(Instant moment) {
        return registraties.stream()
                .filter(registratie -> registratie.bekendOp(moment))
                .reduce((earlier, later) -> later);
    }

    /** All registrations, oldest first. */
    public List<Registratie> registraties() {
        return List.copyOf(registraties);
    }
}
