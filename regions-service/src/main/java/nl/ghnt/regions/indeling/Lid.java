package nl.ghnt.regions.indeling;

import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;

/**
 * A member of a partition.
 *
 * @param code region, Veilig Thuis region or municipality, by the kind of partition
 * @param naam its name in that partition
 * @param jaarcode code with the year it holds for; null where codes last
 * @param regio code of the region of the programme that it belongs to; null when not known or not asked
 * @param regioZekerheid how sure that is
 * @param toelichting why, or what else is to be known
 * @param later what became of it after the programme; null when nothing is known
 * @param geldigheid when it is a member
 * @param bron source
 */
public record Lid(
        String code,
        String naam,
        String jaarcode,
        String regio,
        Zekerheid regioZekerheid,
        String toelichting,
        Later later,
        Validity geldigheid,
        Source bron) {

    /** A member of which only its name and validity matter. */
    public static Lid van(String code, String naam, Validity geldigheid, Source bron) {
        return new Lid(code, naam, null, null, null, null, null, geldigheid, bron);
    }
}
