package nl.ghnt.regions.regio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region that a text may mean. */
@Schema(name = "RegioKandidaat", description = "Regio die met een tekst bedoeld kan zijn")
public record Kandidaat(
        @Schema(description = "Code van de regio", examples = "kennemerland")
        String regio,

        @Schema(description = "Naam waardoor zij is gevonden", examples = "Kennermerland")
        String gevondenNaam,

        @Schema(description = "Hoe zij is gevonden") Vondst gevondenDoor,

        @Schema(description = "Hoe zeker het is dat de tekst deze regio bedoelt")
        Zekerheid zekerheid,

        @Schema(description = "Waarom; null als de bron het zelf zegt", nullable = true)
        String toelichting,

        @Schema(description = "1 als de naam gelijk is, anders de gelijkenis van 0 tot 1", minimum = "0", maximum = "1")
        double score) {

    /** How a region was found, the surest first. */
    @Schema(
            name = "Vondst",
            description = "CANONIEK: de naam zelf; ALIAS: een vastgelegde andere schrijfwijze; "
                    + "GENORMALISEERD: gelijk op hoofdletters, accenten, streepjes en spaties na; VEILIG_THUIS: de naam van "
                    + "een Veilig Thuis-regio waar zij (deels) mee samenvalt; GEMEENTE: de naam van een gemeente in de "
                    + "regio of van haar centrumgemeente; GELIJKEND: lijkt erop, en zo zeker als de score zegt")
    public enum Vondst {
        CANONIEK,
        ALIAS,
        GENORMALISEERD,
        VEILIG_THUIS,
        GEMEENTE,
        GELIJKEND
    }

    /** A text that resembles a name less than this is not taken for it. */
    static final double MINSTE_GELIJKENIS = 0.75;

    private static final int MOST = 5;
    private static final Comparator<Kandidaat> BEST_FIRST = Comparator.comparing(Kandidaat::gevondenDoor)
            .thenComparing(Comparator.comparingDouble(Kandidaat::score).reversed())
            .thenComparing(Kandidaat::regio);

    /** The best finding of each region, best first. Where a name is the same, what merely resembles it is left out. */
    static List<Kandidaat> uit(String tekst, List<Gelijkenis> gelijkenissen) {
        Map<String, Kandidaat> beste = new TreeMap<>();
        for (Gelijkenis gelijkenis : gelijkenissen) {
            if (gelijkenis.naamLijktOp() < MINSTE_GELIJKENIS) {
                continue;
            }
            Kandidaat kandidaat = van(tekst, gelijkenis);
            beste.merge(
                    kandidaat.regio(), kandidaat, (een, ander) -> BEST_FIRST.compare(een, ander) <= 0 ? een : ander);
        }
        boolean gelijk = beste.values().stream().anyMatch(kandidaat -> kandidaat.gevondenDoor() != Vondst.GELIJKEND);
        return beste.values().stream()
                .filter(kandidaat -> !gelijk || kandidaat.gevondenDoor() != Vondst.GELIJKEND)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Kandidaat van(String tekst, Gelijkenis naam) {
        if (!naam.gelijk()) {
            double score = Math.round(naam.naamLijktOp() * 100) / 100.0;
            String toelichting = "De tekst lijkt op '" + naam.naam() + "'; wat minder lijkt dan " + MINSTE_GELIJKENIS
                    + " wordt niet geraden.";
            return new Kandidaat(naam.regio(), naam.naam(), Vondst.GELIJKEND, Zekerheid.VERMOED, toelichting, score);
        }
        return new Kandidaat(naam.regio(), naam.naam(), vondst(tekst, naam), naam.zekerheid(), naam.toelichting(), 1);
    }

    private static Vondst vondst(String tekst, Gelijkenis naam) {
        if (naam.via() != Gelijkenis.Via.REGIO) {
            return naam.via() == Gelijkenis.Via.VEILIG_THUIS ? Vondst.VEILIG_THUIS : Vondst.GEMEENTE;
        }
        Vondst letterlijk = naam.soort() == RegioNaam.Soort.CANONIEK ? Vondst.CANONIEK : Vondst.ALIAS;
        return naam.naam().equals(tekst) ? letterlijk : Vondst.GENORMALISEERD;
    }

    Kandidaat met(Zekerheid andere, String waarom) {
        return new Kandidaat(regio, gevondenNaam, gevondenDoor, andere, waarom, score);
    }

    /** Whether the text is a name of this region, not only one that it resembles or of something that leads there. */
    boolean noemtDeRegio() {
        return gevondenDoor.compareTo(Vondst.VEILIG_THUIS) < 0;
    }
}
