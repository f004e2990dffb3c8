package nl.ghnt.projectpool.aanvraagronde;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.projectpool.poolronde.Poolronde;

/** A synthetic round for tests of rules, with a window in February 2027. */
public final class Rondevoorbeeld {

    public static final Instant BEGIN = Instant.parse("2027-02-01T08:00:00Z");
    public static final Instant EINDE = Instant.parse("2027-03-01T16:00:00Z");

    private Rondevoorbeeld() {}

    /** A round that was opened before its window begins. */
    public static Aanvraagronde open() {
        Aanvraagronde ronde = new Aanvraagronde(opzet(EINDE, List.of("A", "OVERIG")), BEGIN.minusSeconds(60));
        ronde.open(BEGIN.minusSeconds(60));
        return ronde;
    }

    /** What it is, with another end of its window and other themes. */
    public static Rondeopzet opzet(Instant tot, List<String> themas) {
        return opzet(tot, themas, null);
    }

    /** A round that asks for a document. */
    public static Rondeopzet metDocument(String code) {
        return opzet(EINDE, List.of("A"), null, List.of(new Rondeopzet.Documenteis(code, "Synthetisch", true)));
    }

    /** The same, with a maximum for each region. */
    public static Rondeopzet opzet(Instant tot, List<String> themas, BigDecimal maximumPerRegio) {
        return opzet(tot, themas, maximumPerRegio, List.of());
    }

    private static Rondeopzet opzet(
            Instant tot, List<String> themas, BigDecimal maximumPerRegio, List<Rondeopzet.Documenteis> documenten) {
        return new Rondeopzet(
                "Synthetisch",
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2028-12-31"),
                Poolronde.Rechtsvorm.POOL,
                null,
                BEGIN,
                tot,
                new BigDecimal("300000.00"),
                new BigDecimal("25000.00"),
                new BigDecimal("100000.00"),
                maximumPerRegio,
                themas,
                List.of(new Rondeopzet.Criterium("BORGING", "t", "h", 60, false)),
                List.of(new Rondeopzet.Onderdeel("AANPAK", "Aanpak", null, true, 5000)),
                documenten,
                List.of());
    }
}
