package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/** What an earlier application said, as the begin of one in another round: what that round does not know of is left out, and so are documents. */
final class Overname {

    private Overname() {}

    static Aanvraaginhoud van(Aanvraaginhoud eerder, Rondeopzet ronde) {
        Kern kern = eerder.kern();
        List<String> themas =
                kern.themas().stream().filter(ronde.themas()::contains).toList();
        Set<String> gevraagd =
                ronde.onderdelen().stream().map(Rondeopzet.Onderdeel::code).collect(Collectors.toSet());
        return eerder.met(new Kern(
                        kern.titel(),
                        kern.impuls(),
                        kern.actielijn(),
                        themas,
                        kern.overigToelichting(),
                        kern.doelgroepen(),
                        kern.begin(),
                        kern.einde()))
                .metDocumenten(List.of())
                .metOnderdelen(eerder.onderdelen().stream()
                        .filter(tekst -> gevraagd.contains(tekst.code()))
                        .toList());
    }
}
