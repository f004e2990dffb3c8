package nl.ghnt.projectpool.overzicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.ghnt.projectpool.overzicht.Tekening.Kop;
import nl.ghnt.projectpool.overzicht.Tekening.Vak;

/** Draws the projects of each theme in each region: themes down, regions across, each with what it adds up to. */
final class Dekkingsmatrix {

    private static final int NAAM = 330;
    private static final int CEL = 34;
    private static final int SCHUIN = 190;
    private static final int LINKS = Tekening.MARGE + NAAM;
    private static final int BOVEN = Tekening.KOP + SCHUIN;

    private final List<OverzichtApi.Cel> cellen;
    private final Map<String, String> themas;
    private final Map<String, String> regios;
    private final List<String> rijen;
    private final List<String> kolommen;
    private final Map<List<String>, Integer> aantallen = new LinkedHashMap<>();
    private final Tinten tinten;

    /**
     * @param themas names by code, in the order of the rows
     * @param regios names by code
     */
    Dekkingsmatrix(List<OverzichtApi.Cel> cellen, Map<String, String> themas, Map<String, String> regios) {
        this.cellen = cellen;
        this.themas = themas;
        this.regios = regios;
        this.rijen = List.copyOf(themas.keySet());
        TreeSet<String> alle = new TreeSet<>(regios.keySet());
        cellen.forEach(cel -> alle.add(cel.regio()));
        this.kolommen = List.copyOf(alle);
        cellen.forEach(cel -> aantallen.put(List.of(cel.thema(), cel.regio()), cel.projecten()));
        this.tinten = Tinten.vanAantallen(
                cellen.stream().mapToInt(OverzichtApi.Cel::projecten).max().orElse(1));
    }

    Tekening teken() {
        int hoogte = BOVEN + (rijen.size() + 1) * CEL + Tekening.MARGE + Tekening.VOET;
        return new Tekening(
                "Projecten per thema en regio",
                Tekening.merk(cellen.stream().anyMatch(OverzichtApi.Cel::synthetisch)) + cellen.size()
                        + " paren van thema en regio; een project telt bij elk thema en elke regio waar het over gaat,"
                        + " dus wat een rij of kolom samen is telt geen projecten",
                LINKS + (kolommen.size() + 1) * CEL + SCHUIN / 2 + Tekening.MARGE,
                hoogte,
                koppen(),
                namen(),
                vakken(),
                sommen(),
                tinten.legenda(hoogte, "tot en met %,.0f"::formatted));
    }

    private List<Vak> vakken() {
        List<Vak> vakken = new ArrayList<>();
        for (int rij = 0; rij < rijen.size(); rij++) {
            for (int kolom = 0; kolom < kolommen.size(); kolom++) {
                int aantal = aantal(rijen.get(rij), kolommen.get(kolom));
                vakken.add(new Vak(
                        LINKS + kolom * CEL,
                        BOVEN + rij * CEL,
                        CEL - 3,
                        CEL - 3,
                        tinten.van(aantal),
                        null,
                        aantal == 0 ? "" : Integer.toString(aantal)));
            }
        }
        return vakken;
    }

    private int aantal(String thema, String regio) {
        return aantallen.getOrDefault(List.of(thema, regio), 0);
    }

    private List<Kop> koppen() {
        List<Kop> koppen = new ArrayList<>();
        for (int kolom = 0; kolom < kolommen.size(); kolom++) {
            String code = kolommen.get(kolom);
            koppen.add(new Kop(LINKS + kolom * CEL + CEL / 2, BOVEN - 10, regios.getOrDefault(code, code)));
        }
        koppen.add(new Kop(LINKS + kolommen.size() * CEL + CEL / 2, BOVEN - 10, "samen"));
        return koppen;
    }

    private List<Kop> namen() {
        List<Kop> namen = new ArrayList<>();
        for (int rij = 0; rij < rijen.size(); rij++) {
            namen.add(new Kop(Tekening.MARGE, onder(rij), themas.get(rijen.get(rij))));
        }
        namen.add(new Kop(Tekening.MARGE, onder(rijen.size()), "samen"));
        return namen;
    }

    private List<Kop> sommen() {
        List<Kop> sommen = new ArrayList<>();
        for (int rij = 0; rij < rijen.size(); rij++) {
            String thema = rijen.get(rij);
            int samen =
                    kolommen.stream().mapToInt(regio -> aantal(thema, regio)).sum();
            sommen.add(new Kop(LINKS + kolommen.size() * CEL + CEL / 2, onder(rij), Integer.toString(samen)));
        }
        for (int kolom = 0; kolom < kolommen.size(); kolom++) {
            String regio = kolommen.get(kolom);
            int samen = rijen.stream().mapToInt(thema -> aantal(thema, regio)).sum();
            sommen.add(new Kop(LINKS + kolom * CEL + CEL / 2 - 1, onder(rijen.size()), Integer.toString(samen)));
        }
        return sommen;
    }

    private static int onder(int rij) {
        return BOVEN + rij * CEL + CEL / 2 + 4;
    }
}
