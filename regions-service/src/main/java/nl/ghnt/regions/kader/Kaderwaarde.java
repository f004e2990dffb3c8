package nl.ghnt.regions.kader;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the values that the sources give for something, such as a phase, with its place in the list. */
@Entity
public class Kaderwaarde {

    /** What the values are of. */
    @Schema(
            name = "KaderwaardeLijst",
            description = "INTEGRALE_STURING, MDA_PLUS_PLUS en FASE_KWALITEITSKADER zijn standen van een regio; "
                    + "ONDERSTEUNINGSSOORT is van ondersteuning, PARTNERSECTOR van een partner in een netwerk")
    enum Lijst {
        INTEGRALE_STURING,
        MDA_PLUS_PLUS,
        FASE_KWALITEITSKADER,
        ONDERSTEUNINGSSOORT,
        PARTNERSECTOR
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Lijst lijst;

    private String code;
    private int volgnummer;
    private String naam;
    private String gedrukt;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected Kaderwaarde() {}

    Kaderwaarde(Lijst lijst, KaderData.WaardeRij rij, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.lijst = lijst;
        this.code = rij.code();
        this.volgnummer = rij.volgnummer();
        this.naam = rij.naam();
        this.gedrukt = rij.gedrukt();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    KaderwaardeResource.Response toResponse() {
        return new KaderwaardeResource.Response(lijst, code, volgnummer, naam, gedrukt, bron, geregistreerdOp);
    }
}
