package nl.ghnt.projectpool.kerncijfer;

import java.time.Instant;
import java.util.Optional;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.dekking.Dekkingsbeeld;

/**
 * A figure with its value at a moment.
 *
 * @param kerncijfer what the number is of
 * @param waarde the number
 * @param tekst literal words of the source; null when not quoted or counted
 * @param bron source of the number, or of the table that it is counted in
 * @param geregistreerdOp moment of registering the number, or of the last change in what is counted
 */
public record Kerncijferstand(Kerncijfer kerncijfer, int waarde, String tekst, Source bron, Instant geregistreerdOp) {

    static Kerncijferstand van(Kerncijfer kerncijfer, Registratie registratie) {
        return new Kerncijferstand(
                kerncijfer,
                registratie.waarde(),
                registratie.tekst(),
                registratie.bron(),
                registratie.geregistreerdOp());
    }

    /** Counts the figure; empty when there was no table. */
    static Optional<Kerncijferstand> geteld(Kerncijfer kerncijfer, Dekkingsbeeld beeld) {
        return beeld.overzicht()
                .geregistreerdOp()
                .map(moment -> new Kerncijferstand(
                        kerncijfer,
                        Telling.valueOf(kerncijfer.code()).tel(beeld.overzicht()),
                        null,
                        beeld.tabel().bron(),
                        moment));
    }
}
