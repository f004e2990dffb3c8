package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a meeting is set up, and how sure its moment is. */
@Embeddable
public record Vorm(
        @Column(name = "moment_zekerheid")
        @Schema(
                description = "ZEKER, of AFGELEID als het jaar uit de bron volgt zonder er te staan",
                enumeration = {"ZEKER", "AFGELEID"})
        String momentZekerheid,

        @Column(name = "aantal_plekken")
        @Schema(description = "Aantal plekken in het land; null als onbekend", nullable = true)
        Integer aantalPlekken,

        @Column(name = "plekken_onbekend_reden")
        @Schema(description = "Waarom de plekken onbekend zijn", nullable = true)
        String plekkenOnbekendReden,

        @Column(name = "duur_minuten") @Schema(description = "Duur in minuten; null als onbekend", nullable = true)
        Integer duurMinuten,

        @Column(name = "duur_nauwkeurigheid")
        @Schema(description = "ONGEVEER als de duur een schatting is", enumeration = "ONGEVEER", nullable = true)
        String duurNauwkeurigheid) {

    static Vorm volgens(BijeenkomstData.Rij rij) {
        return new Vorm(
                rij.momentZekerheid(),
                rij.aantalPlekken(),
                rij.plekkenOnbekendReden(),
                rij.duurMinuten(),
                rij.duurNauwkeurigheid());
    }

    static Vorm van(Integer duurMinuten) {
        return new Vorm("ZEKER", null, null, duurMinuten, null);
    }
}
