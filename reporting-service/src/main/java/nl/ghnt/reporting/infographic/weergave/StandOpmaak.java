package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/**
 * A block about a state of every region: a legend with counts, the regions by name when at least one is known, one
 * hatched strip when none is, and the conclusions.
 */
final class StandOpmaak implements Blokopmaak {

    private static final double LEGENDA_VAKJE = 13;
    private static final double NA_VAKJE = 8;
    private static final double TUSSEN_KOLOMMEN = 12;
    private static final double TUSSEN_REGELS = 3;
    private static final double SMALSTE_KOLOM = 150;
    private static final double BREED = 480;

    private final String titel;
    private final List<String> conclusies;
    private final StandPerRegio stand;
    private final List<Aanvulling> aanvullingen;
    private final Bronnenlijst bronnen;

    /** A heading with a list or, when that is unknown, the reason. */
    private record Aanvulling(String kop, List<String> teksten, String redenOnbekend) {}

    private StandOpmaak(
            String titel,
            List<String> conclusies,
            StandPerRegio stand,
            List<Aanvulling> aanvullingen,
            Bronnenlijst bronnen) {
        this.titel = titel;
        this.conclusies = conclusies;
        this.stand = stand;
        this.aanvullingen = aanvullingen;
        this.bronnen = bronnen;
    }

    static StandOpmaak van(Infographic.IntegraleSturing blok, Bronnenlijst bronnen) {
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.stand(), List.of(), bronnen);
    }

    static StandOpmaak van(Infographic.MdaPlusPlus blok, Bronnenlijst bronnen) {
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.stand(), List.of(), bronnen);
    }

    static StandOpmaak van(Infographic.Ervaringsdeskundigheid blok, Bronnenlijst bronnen) {
        Aanvulling manieren = new Aanvulling(
                "Manieren waarop ervaringsdeskundigheid wordt ingezet", blok.manieren(), blok.redenManierenOnbekend());
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.inzet(), List.of(manieren), bronnen);
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double x = Maat.BINNENMARGE;
        double y = doek.alinea(x, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, titel) + 6;
        boolean naastElkaar = !aanvullingen.isEmpty() && inhoud >= BREED;
        double kolom = naastElkaar ? (inhoud - Maat.TUSSEN_KOLOMMEN) / 2 : inhoud;
        double onder = overzicht(doek, x, y, kolom);
        if (naastElkaar) {
            double rechts = aanvullingen(doek, x + kolom + Maat.TUSSEN_KOLOMMEN, y, kolom);
            onder = Math.max(onder, rechts);
        }
        if (!stand.geheelOnbekend()) {
            onder = regios(doek, x, onder + 10, inhoud);
        }
        if (!naastElkaar && !aanvullingen.isEmpty()) {
            onder = aanvullingen(doek, x, onder + Maat.TUSSEN_DELEN, inhoud);
        }
        if (!conclusies.isEmpty()) {
            onder = doek.opsomming(x, onder + Maat.TUSSEN_DELEN, inhoud, conclusies);
        }
        return new Blokbeeld(titel, breedte, onder + Maat.BINNENMARGE, doek.vormen());
    }

    private double overzicht(Doek doek, double x, double y, double breedte) {
        String label = stand.label() + bronnen.verwijzing(stand);
        double onder = doek.alinea(x, y, breedte, Stijl.SUBKOP, Kleur.TEKST, label) + 8;
        onder = stand.geheelOnbekend() ? strook(doek, x, onder, breedte) : onder;
        onder = legenda(doek, x, onder, breedte);
        return stand.onbekend() == 0
                ? onder
                : doek.alinea(x, onder + 4, breedte, Stijl.KLEIN, Kleur.ZACHT, "Reden: " + stand.redenOnbekend());
    }

    private double strook(Doek doek, double x, double y, double inhoud) {
        int perRij = Cijferbeeld.perRij(inhoud, stand.regios().size());
        for (int i = 0; i < stand.regios().size(); i++) {
            doek.vakje(
                    x + i % perRij * Maat.VAKJE_STAP,
                    y + (double) (i / perRij) * Maat.VAKJE_STAP,
                    Maat.VAKJE,
                    Vakje.ONBEKEND,
                    stand.regios().get(i).naam() + ": " + Verwoording.ONBEKEND);
        }
        return y + Math.ceil(stand.regios().size() / (double) perRij) * Maat.VAKJE_STAP + 8;
    }

    private double legenda(Doek doek, double x, double y, double inhoud) {
        double onder = y;
        for (StandPerRegio.Stand mogelijk : stand.standen()) {
            String aantal = Verwoording.aantal(stand, mogelijk);
            onder = legendaRegel(doek, x, onder, inhoud, Vakje.van(mogelijk.vulling()), mogelijk.label(), aantal);
        }
        if (stand.onbekend() > 0) {
            String aantal = stand.onbekend() + " van de " + stand.regios().size();
            onder = legendaRegel(doek, x, onder, inhoud, Vakje.ONBEKEND, "Onbekend", aantal);
        }
        return onder;
    }

    private double legendaRegel(
            Doek doek, double x, double y, double inhoud, Vakje vakje, String label, String aantal) {
        double ruimte = inhoud - LEGENDA_VAKJE - NA_VAKJE - Stijl.NADRUK.breedte(aantal) - NA_VAKJE;
        String kleur = aantal.equals(Verwoording.ONBEKEND) ? Kleur.ONBEKEND : Kleur.KOP;
        doek.vakje(x, y + 3, LEGENDA_VAKJE, vakje, null);
        doek.regelRechts(x + inhoud, y, Stijl.NADRUK, kleur, aantal);
        return doek.alinea(x + LEGENDA_VAKJE + NA_VAKJE, y, ruimte, Stijl.TEKST, Kleur.TEKST, label) + TUSSEN_REGELS;
    }

    private double regios(Doek doek, double x, double y, double inhoud) {
        int kolommen = Math.max(1, (int) ((inhoud + TUSSEN_KOLOMMEN) / (SMALSTE_KOLOM + TUSSEN_KOLOMMEN)));
        double kolom = (inhoud - (kolommen - 1) * TUSSEN_KOLOMMEN) / kolommen;
        int perKolom = (int) Math.ceil(stand.regios().size() / (double) kolommen);
        double onder = y;
        for (int k = 0; k < kolommen; k++) {
            double regel = y;
            int van = Math.min(k * perKolom, stand.regios().size());
            int tot = Math.min(van + perKolom, stand.regios().size());
            for (StandPerRegio.RegioStand regio : stand.regios().subList(van, tot)) {
                regel = regio(doek, x + k * (kolom + TUSSEN_KOLOMMEN), regel, kolom, regio);
            }
            onder = Math.max(onder, regel);
        }
        return onder;
    }

    private double regio(Doek doek, double x, double y, double breedte, StandPerRegio.RegioStand regio) {
        doek.vakje(x, y + 2, Maat.VAKJE, Vakje.van(stand, regio), regio.naam() + ": " + stand.standnaam(regio));
        double inspringing = Maat.VAKJE + 6;
        return doek.alinea(x + inspringing, y, breedte - inspringing, Stijl.KLEIN, Kleur.TEKST, regio.naam()) + 2;
    }

    private double aanvullingen(Doek doek, double x, double y, double breedte) {
        double onder = y;
        for (Aanvulling aanvulling : aanvullingen) {
            onder = doek.alinea(x, onder, breedte, Stijl.SUBKOP, Kleur.TEKST, aanvulling.kop()) + 6;
            onder = aanvulling.teksten() == null
                    ? onbekend(doek, x, onder, breedte, aanvulling.redenOnbekend())
                    : doek.opsomming(x, onder, breedte, aanvulling.teksten());
        }
        return onder;
    }

    private static double onbekend(Doek doek, double x, double y, double breedte, String reden) {
        double onder = doek.alinea(x, y, breedte, Stijl.NADRUK, Kleur.ONBEKEND, Verwoording.ONBEKEND);
        return doek.alinea(x, onder, breedte, Stijl.KLEIN, Kleur.ZACHT, "Reden: " + reden);
    }
}
