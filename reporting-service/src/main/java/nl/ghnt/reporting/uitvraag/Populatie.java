package nl.ghnt.reporting.uitvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.regio.Regio;
import nl.ghnt.reporting.regio.Regiostand;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Who is asked, taken from the register copy on one day. Says no when the copy does not know the regions of that day: a
 * campaign with an unknown population has no denominator, and an unknown number is never 0 (R328).
 *
 * @param indeling code of the partition
 * @param aangekondigdAantal number of regions that was announced; null when no source gives one
 * @param leden the regions, by name; never empty
 * @param toelichting why there are other than announced; null when there are as many
 */
@Embeddable
public record Populatie(
        String indeling,
        @Column(name = "aangekondigd_aantal") Integer aangekondigdAantal,

        @Column(name = "populatie") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Populatielid> leden,

        @Column(name = "populatie_toelichting") String toelichting) {

    /**
     * The population of a day.
     *
     * @param stand what the register copy knows of the day
     * @param toelichting reason to go on with another number than announced; null when there is none
     * @param keuze which themes each region is asked about
     */
    static Populatie van(Regiostand stand, LocalDate dag, String toelichting, Themakeuze keuze) {
        if (stand.indeling() == null) {
            throw unknown("indeling.onbekend", "Voor " + dag + " is geen indeling in regio's bekend.", stand);
        }
        if (stand.regios().isEmpty()) {
            throw unknown(
                    "leden.onbekend",
                    "Voor " + dag + " zijn " + aangekondigd(stand)
                            + " regio's aangekondigd, maar welke dat waren is niet bekend.",
                    stand);
        }
        if (!stand.volledig() && toelichting == null) {
            throw unknown(
                    "aantal.wijkt-af",
                    "Voor " + dag + " zijn " + aangekondigd(stand) + " regio's aangekondigd en "
                            + stand.regios().size()
                            + " bekend. Geef met populatieToelichting aan waarom dat goed is, of wacht op het"
                            + " register.",
                    stand);
        }
        checkThemas(stand, keuze.opgegeven());
        return new Populatie(
                stand.indeling(),
                stand.aangekondigdAantal(),
                stand.regios().stream().map(keuze::lid).toList(),
                stand.volledig() ? null : toelichting);
    }

    private static void checkThemas(Regiostand stand, Map<String, List<String>> themas) {
        Set<String> others = new TreeSet<>(themas.keySet());
        others.removeAll(stand.regios().stream().map(Regio::code).collect(Collectors.toSet()));
        if (!others.isEmpty()) {
            throw Fout.REGIO_BUITEN_POPULATIE
                    .because("Deze regio's zijn er op die dag niet: " + others + ".")
                    .with("reden", "regio.onbekend")
                    .with("regios", others);
        }
    }

    private static String aangekondigd(Regiostand stand) {
        return stand.aangekondigdAantal() == null
                ? "een onbekend aantal"
                : stand.aangekondigdAantal().toString();
    }

    private static ProblemException unknown(String reden, String detail, Regiostand stand) {
        ProblemException problem = Fout.POPULATIE_ONBEKEND.because(detail).with("reden", reden);
        if (!stand.regios().isEmpty()) {
            problem.with("bekendAantal", stand.regios().size());
        }
        if (stand.aangekondigdAantal() != null) {
            problem.with("aangekondigdAantal", stand.aangekondigdAantal());
        }
        return problem;
    }
}
