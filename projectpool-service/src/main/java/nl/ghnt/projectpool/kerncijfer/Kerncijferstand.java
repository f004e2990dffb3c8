package nl.ghnt.projectpool.kerncijfer;

import java.time.Instant;
import java.util.Optional;
import nl.ghnt.projectpool.dekking.Dekkingsbeeld;

/**
 * A figure with its value at a moment.
 *
 * @param kerncijfer what the number is of
 * @param inhoud the number, with its source or that of the table that it is counted in
 * @param geregistreerdOp moment of registering the number, or of the last change in what is counted
 */
public record Kerncijferstand(Kerncijfer kerncijfer, Registratie.Inhoud inhoud, Instant geregistreerdOp) {

    static Kerncijferstand van(Kerncijfer kerncijfer, Registratie registratie) {
        return new Kerncijferstand(kerncijfer, registratie.inhoud(), registratie.geregistreerdOp());
    }

    /** Counts the figure; empty when there was no table. */
    static Optional<Kerncijferstand> geteld(Kerncijfer kerncijfer, Dekkingsbeeld beeld) {
        return beeld.overzicht()
                .geregistreerdOp()
                .map(moment -> new Kerncijferstand(
                        kerncijfer,
                        new Registratie.Inhoud(
                                Telling.valueOf(kerncijfer.code()).tel(beeld.overzicht()),
                                null,
                                beeld.tabel().inhoud().bron()),
                        moment));
    }
}
