package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A block about a state of every region: a legend with counts, the regions by name when at least one is known, one
 * hatched strip when none is, and the conclusions.
 */
final class StandOpmaak extends Blokopmaak {

    private static final double LEGENDA_VAKJE = 13;
    private static final double NA_VAKJE = 8;
    private static final double TUSSEN_KOLOMMEN = 12;
    private static final double TUSSEN_REGELS = 3;
    private static final double SMALSTE_KOLOM = 150;
    private static final double BREED = 480;

    private final List<String> conclusies;
    private final StandPerRegio stand;
    private final Aanvulling aanvulling;

    /** A heading with a list or, when that is unknown, the reason. */
    private record Aanvulling(String kop, List<String> teksten, String redenOnbekend) {}

    private StandOpmaak(
            String titel, List<String> conclusies, StandPerRegio stand, Aanvulling aanvulling, Bronnenlijst bronnen) {
        super(titel, 6, bronnen);
        this.conclusies = conclusies;
        this.stand = stand;
        this.aanvulling = aanvulling;
    }

    static StandOpmaak van(Infographic.IntegraleSturing blok, Bronnenlijst bronnen) {
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.stand(), null, bronnen);
    }

    static StandOpmaak van(Infographic.MdaPlusPlus blok, Bronnenlijst bronnen) {
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.stand(), null, bronnen);
    }

    static StandOpmaak van(Infographic.Ervaringsdeskundigheid blok, Bronnenlijst bronnen) {
        Aanvulling manieren = new Aanvulling(
                "Manieren waarop ervaringsdeskundigheid wordt ingezet", blok.manieren(), blok.redenManierenOnbekend());
        return new StandOpmaak(blok.titel(), blok.conclusies(), blok.inzet(), manieren, bronnen);
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        boolean naastElkaar = aanvulling != null && breedte >= BREED;
        double kolom = naastElkaar ? Canvas.column(breedte, 2, Measure.TUSSEN_KOLOMMEN) : breedte;
        double onder = overzicht(canvas, x, y, kolom);
        if (naastElkaar) {
            onder = Math.max(onder, aanvulling(canvas, x + kolom + Measure.TUSSEN_KOLOMMEN, y, kolom));
        }
        if (!stand.geheelOnbekend()) {
            onder = regios(canvas, x, onder + 10, breedte);
        }
        if (!naastElkaar && aanvulling != null) {
            onder = aanvulling(canvas, x, onder + Measure.TUSSEN_DELEN, breedte);
        }
        return conclusies.isEmpty() ? onder : canvas.bullets(x, onder + Measure.TUSSEN_DELEN, breedte, conclusies);
    }

    private double overzicht(Canvas canvas, double x, double y, double breedte) {
        String label = stand.label() + bronnen.verwijzing(stand);
        double onder = canvas.paragraph(x, y, breedte, TextStyle.SUBKOP, TextColor.TEKST, label) + 8;
        onder = stand.geheelOnbekend() ? strook(canvas, x, onder, breedte) : onder;
        onder = legenda(canvas, x, onder, breedte);
        return stand.onbekend() == 0
                ? onder
                : canvas.paragraph(
                        x, onder + 4, breedte, TextStyle.KLEIN, TextColor.ZACHT, "Reden: " + stand.redenOnbekend());
    }

    private double strook(Canvas canvas, double x, double y, double inhoud) {
        List<StandPerRegio.RegioStand> regios = stand.regios();
        int perRij = Cijferbeeld.perRij(inhoud, regios.size());
        IntFunction<String> titel = i -> regios.get(i).naam() + ": " + Verwoording.ONBEKEND;
        return canvas.squares(x, y, perRij, regios.size(), i -> Vakje.ONBEKEND, titel) + 8;
    }

    private double legenda(Canvas canvas, double x, double y, double inhoud) {
        double onder = y;
        for (StandPerRegio.Stand mogelijk : stand.standen()) {
            String aantal = Verwoording.aantal(stand, mogelijk);
            onder = legendaRegel(canvas, x, onder, inhoud, Vakje.van(mogelijk.vulling()), mogelijk.label(), aantal);
        }
        if (stand.onbekend() > 0) {
            String aantal = stand.onbekend() + " van de " + stand.regios().size();
            onder = legendaRegel(canvas, x, onder, inhoud, Vakje.ONBEKEND, "Onbekend", aantal);
        }
        return onder;
    }

    private double legendaRegel(
            Canvas canvas, double x, double y, double inhoud, Vakje vakje, String label, String aantal) {
        double ruimte = inhoud - LEGENDA_VAKJE - NA_VAKJE - TextStyle.NADRUK.width(aantal) - NA_VAKJE;
        String kleur = aantal.equals(Verwoording.ONBEKEND) ? TextColor.ONBEKEND : TextColor.KOP;
        canvas.square(x, y + 3, LEGENDA_VAKJE, vakje, null);
        canvas.lineRight(x + inhoud, y, TextStyle.NADRUK, kleur, aantal);
        return canvas.paragraph(x + LEGENDA_VAKJE + NA_VAKJE, y, ruimte, TextStyle.TEKST, TextColor.TEKST, label)
                + TUSSEN_REGELS;
    }

    private double regios(Canvas canvas, double x, double y, double inhoud) {
        int kolommen = Math.max(1, (int) ((inhoud + TUSSEN_KOLOMMEN) / (SMALSTE_KOLOM + TUSSEN_KOLOMMEN)));
        double kolom = Canvas.column(inhoud, kolommen, TUSSEN_KOLOMMEN);
        return canvas.columns(
                x,
                y,
                kolom + TUSSEN_KOLOMMEN,
                stand.regios(),
                kolommen,
                (links, regel, regio) -> regio(canvas, links, regel, kolom, regio));
    }

    private double regio(Canvas canvas, double x, double y, double breedte, StandPerRegio.RegioStand regio) {
        canvas.square(x, y + 2, Measure.VAKJE, Vakje.van(stand, regio), regio.naam() + ": " + stand.standnaam(regio));
        double inspringing = Measure.VAKJE + 6;
        return canvas.paragraph(
                        x + inspringing, y, breedte - inspringing, TextStyle.KLEIN, TextColor.TEKST, regio.naam())
                + 2;
    }

    private double aanvulling(Canvas canvas, double x, double y, double breedte) {
        double onder = canvas.paragraph(x, y, breedte, TextStyle.SUBKOP, TextColor.TEKST, aanvulling.kop()) + 6;
        if (aanvulling.teksten() != null) {
            return canvas.bullets(x, onder, breedte, aanvulling.teksten());
        }
        onder = canvas.paragraph(x, onder, breedte, TextStyle.NADRUK, TextColor.ONBEKEND, Verwoording.ONBEKEND);
        return canvas.paragraph(
                x, onder, breedte, TextStyle.KLEIN, TextColor.ZACHT, "Reden: " + aanvulling.redenOnbekend());
    }
}
