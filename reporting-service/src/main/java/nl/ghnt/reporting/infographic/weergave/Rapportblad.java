package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the page template of the PDF writes out: the infographic in words, numbers and names of style classes, so that the
 * template decides nothing.
 */
record Rapportblad(
        String titel,
        boolean langeTitel,
        String programma,
        String omschrijving,
        String rapportage,
        String populatie,
        String versie,
        String status,
        boolean voorlopig,
        List<String> meldingen,
        List<Figuur> visie,
        Stand sturing,
        Stand mda,
        Stand ervaring,
        List<Figuur> teams,
        Fases fases,
        Figuur onderzoeken,
        List<Figuur> gezinnen,
        String expositieNummer,
        Figuur projecten,
        Tabel matrix,
        List<List<Bronnenlijst.Genummerd>> bronnen) {

    /** A figure; {@code vakjes} has the style class of a square for each region, empty when there is no denominator. */
    record Figuur(
            String getal,
            String eenheid,
            String label,
            String noemer,
            String nummer,
            String reden,
            boolean bekend,
            List<String> vakjes) {}

    /** A line of a legend, a region or a phase: a square, a name and what is said about it. */
    record Regel(String vakje, String naam, String waarde) {}

    /** A state of every region; {@code regios} is empty when all are unknown. Long conclusions go below, short ones beside. */
    record Stand(
            String label,
            String nummer,
            List<Regel> legenda,
            List<List<Regel>> regios,
            String reden,
            List<String> naast,
            List<String> eronder) {}

    /** The phases; {@code los} has what must be said about counts without a phase. */
    record Fases(String label, String nummer, List<Fase> fases, List<String> los, String toelichting) {}

    /** One phase with a square for each region in it. */
    record Fase(int nummer, String label, String aantal, boolean bekend, List<String> vakjes) {}

    /** The theme × region table. */
    record Tabel(
            List<Kolomkop> themas,
            String nummer,
            List<Rij> rijen,
            List<Integer> vermeldingen,
            List<Integer> combinaties,
            int totaalVermeldingen,
            int totaalCombinaties,
            String toelichting) {}

    /** The name of a theme, written upright; {@code lang} when it takes two lines. */
    record Kolomkop(String naam, boolean lang) {}

    /** A region with a cell for each theme: '1', 'J' or nothing. */
    record Rij(String naam, List<String> cellen, int totaal) {}

    private static final int REGIOKOLOMMEN = 4;
    private static final int BRONKOLOMMEN = 2;
    private static final int LANGSTE_NAAST = 700;
    private static final int LANGSTE_KOP = 60;
    private static final double KOLOMKOP_PUNTEN = 8;
    private static final double KOLOMKOP_RUIMTE = 112;
    private static final int MEESTE_VAKJES = 84;

    static Rapportblad van(Infographic infographic) {
        Bronnenlijst bronnen = Bronnenlijst.van(infographic);
        Editie editie = infographic.editie();
        Themamatrix matrix = infographic.projectenpools().matrix();
        return new Rapportblad(
                infographic.titel(),
                infographic.titel().length() > LANGSTE_KOP,
                infographic.programma(),
                Samenvatting.van(infographic),
                Verwoording.rapportage(editie),
                Verwoording.populatie(editie),
                Verwoording.versie(editie),
                editie.status().omschrijving,
                editie.status().voorlopig(),
                Verwoording.meldingen(infographic),
                figuren(infographic.visie().cijfers(), bronnen),
                stand(
                        infographic.integraleSturing().stand(),
                        infographic.integraleSturing().conclusies(),
                        bronnen),
                stand(
                        infographic.mdaPlusPlus().stand(),
                        infographic.mdaPlusPlus().conclusies(),
                        bronnen),
                stand(
                        infographic.ervaringsdeskundigheid().inzet(),
                        infographic.ervaringsdeskundigheid().conclusies(),
                        bronnen),
                figuren(infographic.lokaleTeams().cijfers(), bronnen),
                fases(infographic.lokaleTeams().fases(), bronnen),
                figuur(infographic.impactmonitor().onderzoeken(), bronnen),
                figuren(infographic.impactmonitor().gezinnen(), bronnen),
                bronnen.verwijzing(infographic.expositie()),
                figuur(infographic.projectenpools().projecten(), bronnen),
                matrix == null ? null : tabel(matrix, bronnen),
                Canvas.inColumns(bronnen.genummerd(), BRONKOLOMMEN));
    }

    private static List<Figuur> figuren(List<Cijfer> cijfers, Bronnenlijst bronnen) {
        return cijfers.stream().map(c -> figuur(c, bronnen)).toList();
    }

    private static Figuur figuur(Cijfer cijfer, Bronnenlijst bronnen) {
        return new Figuur(
                Verwoording.getal(cijfer),
                Verwoording.eenheid(cijfer),
                cijfer.label(),
                cijfer.noemerOmschrijving(),
                bronnen.verwijzing(cijfer),
                cijfer.redenOnbekend(),
                cijfer.waarde() != null,
                vakjes(cijfer));
    }

    private static List<String> vakjes(Cijfer cijfer) {
        if (cijfer.noemer() == null || cijfer.noemer() > MEESTE_VAKJES) {
            return List.of();
        }
        return IntStream.range(0, cijfer.noemer())
                .mapToObj(i -> Vakje.van(cijfer, i).naam())
                .toList();
    }

    private static Stand stand(StandPerRegio stand, List<String> conclusies, Bronnenlijst bronnen) {
        boolean kort = conclusies.stream().mapToInt(String::length).sum() <= LANGSTE_NAAST;
        List<Regel> legenda = new ArrayList<>();
        stand.standen()
                .forEach(s ->
                        legenda.add(new Regel(Vakje.van(s.vulling()).naam(), s.label(), Verwoording.aantal(stand, s))));
        if (stand.onbekend() > 0) {
            String aantal = stand.onbekend() + " van de " + stand.regios().size();
            legenda.add(new Regel(Vakje.ONBEKEND.naam(), "Onbekend", aantal));
        }
        List<Regel> regios = stand.geheelOnbekend()
                ? List.of()
                : stand.regios().stream()
                        .map(r -> new Regel(Vakje.van(stand, r).naam(), r.naam(), stand.standnaam(r)))
                        .toList();
        return new Stand(
                stand.label(),
                bronnen.verwijzing(stand),
                legenda,
                Canvas.inColumns(regios, REGIOKOLOMMEN),
                stand.redenOnbekend(),
                kort ? conclusies : List.of(),
                kort ? List.of() : conclusies);
    }

    private static Fases fases(Faseverdeling verdeling, Bronnenlijst bronnen) {
        List<Fase> fases = verdeling.fases().stream()
                .map(f -> new Fase(
                        f.nummer(),
                        f.label(),
                        f.aantal() == null ? Verwoording.ONBEKEND : f.aantal().toString(),
                        f.aantal() != null,
                        f.aantal() == null
                                ? List.of(Vakje.ONBEKEND.naam())
                                : Collections.nCopies(f.aantal(), Vakje.VOL.naam())))
                .toList();
        return new Fases(
                verdeling.label(),
                bronnen.verwijzing(verdeling),
                fases,
                Verwoording.zonderFase(verdeling),
                verdeling.toelichting());
    }

    private static Tabel tabel(Themamatrix matrix, Bronnenlijst bronnen) {
        List<Rij> rijen = matrix.regios().stream()
                .map(regio -> new Rij(
                        regio.naam(),
                        matrix.themas().stream().map(t -> cel(regio.bij(t))).toList(),
                        regio.cellen().size()))
                .toList();
        return new Tabel(
                matrix.themas().stream().map(t -> kolomkop(t.naam())).toList(),
                bronnen.verwijzing(matrix),
                rijen,
                matrix.themas().stream().map(Themamatrix.Thema::vermeldingen).toList(),
                matrix.themas().stream().map(Themamatrix.Thema::combinaties).toList(),
                matrix.vermeldingen(),
                matrix.combinaties(),
                matrix.toelichting());
    }

    private static Kolomkop kolomkop(String naam) {
        return new Kolomkop(naam, Typeface.width(naam, FontCut.NORMAAL, KOLOMKOP_PUNTEN) > KOLOMKOP_RUIMTE);
    }

    private static String cel(Themamatrix.Vermelding vermelding) {
        if (vermelding == null) {
            return "";
        }
        return vermelding == Themamatrix.Vermelding.EIGEN ? "1" : "J";
    }
}
