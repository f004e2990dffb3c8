package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The content of the picture in sentences: what a screen reader says instead of the picture. */
final class Samenvatting {

    private final List<String> zinnen = new ArrayList<>();

    private Samenvatting() {}

    static String van(Infographic infographic) {
        Samenvatting samenvatting = new Samenvatting();
        samenvatting.kop(infographic);
        infographic.visie().cijfers().forEach(samenvatting::cijfer);
        samenvatting.stand(infographic.integraleSturing().stand());
        samenvatting.stand(infographic.mdaPlusPlus().stand());
        samenvatting.stand(infographic.ervaringsdeskundigheid().inzet());
        infographic.lokaleTeams().cijfers().forEach(samenvatting::cijfer);
        samenvatting.fases(infographic.lokaleTeams().fases());
        samenvatting.cijfer(infographic.impactmonitor().onderzoeken());
        infographic.impactmonitor().gezinnen().forEach(samenvatting::cijfer);
        samenvatting.plaatsen(infographic.expositie());
        samenvatting.cijfer(infographic.projectenpools().projecten());
        samenvatting.matrix(infographic.projectenpools());
        return CleanText.clean(String.join(" ", samenvatting.zinnen));
    }

    private void kop(Infographic infographic) {
        Editie editie = infographic.editie();
        zinnen.add("Programma " + infographic.programma() + ". " + Verwoording.rapportage(editie) + ", status "
                + editie.status().omschrijving + ". " + Verwoording.populatie(editie) + ".");
        if (infographic.herkomstmelding() != null) {
            zinnen.add(infographic.herkomstmelding() + ".");
        }
    }

    private void cijfer(Cijfer cijfer) {
        String koppeling = cijfer.waarde() == null ? ": " : " ";
        zinnen.add(Verwoording.zin(cijfer) + koppeling + cijfer.label() + ".");
    }

    private void stand(StandPerRegio stand) {
        String standen = stand.standen().stream()
                .map(s -> s.label() + " " + Verwoording.aantal(stand, s))
                .collect(Collectors.joining("; "));
        String onbekend = stand.onbekend() == 0
                ? ""
                : "; onbekend voor " + stand.onbekend() + " van de "
                        + stand.regios().size() + " regio’s";
        zinnen.add(stand.label() + ": " + standen + onbekend + ".");
    }

    private void fases(Faseverdeling fases) {
        if (fases.aantallen() == null) {
            zinnen.add(fases.label() + ": " + Verwoording.ONBEKEND + " (" + fases.redenOnbekend() + ").");
        } else if (fases.toewijzingBekend()) {
            zinnen.add(fases.label() + ": "
                    + fases.fases().stream()
                            .map(f -> f.label() + " " + f.aantal())
                            .collect(Collectors.joining("; "))
                    + ".");
        } else {
            zinnen.add(fases.label() + ": "
                    + fases.aantallen().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + "; welk aantal bij welke fase hoort is onbekend.");
        }
    }

    private void plaatsen(Infographic.Expositie expositie) {
        zinnen.add(
                expositie.plaatsen() == null
                        ? expositie.plaatsenTitel() + ": " + Verwoording.ONBEKEND + "."
                        : expositie.plaatsenTitel() + ": " + String.join(", ", expositie.plaatsen()) + ".");
    }

    private void matrix(Projectenpools pools) {
        if (pools.matrix() == null) {
            zinnen.add("Thema’s per regio: " + Verwoording.ONBEKEND + ".");
            return;
        }
        String themas = pools.matrix().themas().stream()
                .map(t -> t.naam() + " " + t.combinaties())
                .collect(Collectors.joining("; "));
        zinnen.add("Aantal regio’s per thema: " + themas + ".");
    }
}
