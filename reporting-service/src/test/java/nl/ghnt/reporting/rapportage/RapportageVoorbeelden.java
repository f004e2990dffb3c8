package nl.ghnt.reporting.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.infographic.Blok;
import nl.ghnt.reporting.infographic.Bloktekst;
import nl.ghnt.reporting.infographic.Broncijfer;
import nl.ghnt.reporting.infographic.Figuur;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;

/** Content of a report for tests: the figures of the final report that have no computation, and synthetic texts. */
final class RapportageVoorbeelden {

    private static final Source BRON = new Source("infographic-eindrapportage", "vijftien onderzoeken gestart");

    private RapportageVoorbeelden() {}

    /** Content that can be put before the stuurgroep. */
    static Inhoud volledig() {
        List<Inhoud.Actielijn> actielijnen = IntStream.rangeClosed(1, 3)
                .mapToObj(nummer -> new Inhoud.Actielijn(
                        nummer,
                        "Synthetische tekst bij actielijn " + nummer + ".",
                        List.of(new Inhoud.Realisatie("Synthetische stap " + nummer, "Programmateam"))))
                .toList();
        return new Inhoud(
                List.of(new Bloktekst(
                        Blok.VISIE,
                        Bloktekst.Soort.CONCLUSIE,
                        "Werken volgens de visie is nog niet overal vanzelfsprekend.",
                        BRON)),
                actielijnen,
                cijfers(),
                List.of(),
                List.of("https://vng.nl/rubrieken/onderwerpen/geweld-hoort-nergens-thuis"));
    }

    /** 15 studies; 13 regions followed for 18 months; violence goes on in more than half of the families. */
    static List<Broncijfer> cijfers() {
        List<Broncijfer> cijfers = new ArrayList<>();
        cijfers.add(cijfer(Figuur.ONDERZOEKEN, 15, Vergelijking.EXACT, null));
        cijfers.add(cijfer(Figuur.COHORT_REGIOS, 13, Vergelijking.EXACT, "het totaal staat niet in de bron"));
        cijfers.add(cijfer(Figuur.COHORT_DUUR, 18, Vergelijking.EXACT, null));
        cijfers.add(cijfer(Figuur.COHORT_GEWELD_DUURT_VOORT, 50, Vergelijking.MEER_DAN, "gezinnen"));
        return cijfers;
    }

    private static Broncijfer cijfer(Figuur figuur, int waarde, Vergelijking vergelijking, String omschrijving) {
        return Broncijfer.van(figuur, BigDecimal.valueOf(waarde), vergelijking, omschrijving, null, BRON);
    }
}
