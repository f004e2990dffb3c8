package nl.ghnt.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the table of names, as the first version of a service would read it. */
@Entity(name = "regio_naam")
public class Naam {

    @Id
    @Column(name = "id")
    public UUID id;

    public String regio;
    public String naam;
    public String soort;
    public String zekerheid;

    @Column(name = "begin_geldigheid")
    public LocalDate beginGeldigheid;

    @Column(name = "einde_geldigheid")
    public LocalDate eindeGeldigheid;

    @Column(name = "bron_document")
    public String bron;

    @Column(name = "geregistreerd_op")
    public Instant geregistreerdOp;
}
