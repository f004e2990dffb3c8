package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a meeting is set up.
 *
 * @param aantalPlekken at how many places it is held; null when unknown
 * @param plekkenOnbekendReden why that is unknown
 * @param duurMinuten how long it takes, in minutes; null when unknown
 * @param duurNauwkeurigheid how precise that is
 * @param leervorm way of learning (R105); null for meetings that are not about learning
 */
@Embeddable
public record Vorm(
        @Column(name = "aantal_plekken") Integer aantalPlekken,
        @Column(name = "plekken_onbekend_reden") String plekkenOnbekendReden,
        @Column(name = "duur_minuten") Integer duurMinuten,
        @Column(name = "duur_nauwkeurigheid") String duurNauwkeurigheid,
        String leervorm) {

    static final Vorm ONBEKEND = new Vorm(null, null, null, null, null);

    static Vorm volgens(BijeenkomstData.Rij rij) {
        return new Vorm(
                rij.aantalPlekken(),
                rij.plekkenOnbekendReden(),
                rij.duurMinuten(),
                rij.duurNauwkeurigheid(),
                rij.leervorm());
    }

    static Vorm van(Integer duurMinuten) {
        return new Vorm(null, null, duurMinuten, null, null);
    }
}
