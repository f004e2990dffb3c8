package nl.ghnt.reporting.infographic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.infographic.weergave.Themamatrix;
import nl.ghnt.reporting.pool.Dekking;

/** The theme × region table in the form in which it is drawn. */
final class Dekkingstabel {

    private final Dekking dekking;
    private final Map<String, String> naamPerRegio = new LinkedHashMap<>();
    private final Map<String, Integer> nummerPerThema;

    private Dekkingstabel(Dekking dekking, List<Cijferblad.Regio> populatie) {
        this.dekking = dekking;
        this.nummerPerThema =
                dekking.themas().stream().collect(Collectors.toMap(Dekking.Thema::code, Dekking.Thema::volgnummer));
        populatie.forEach(regio -> naamPerRegio.put(regio.code(), regio.naam()));
        dekking.cellen().stream()
                .map(Dekking.Cel::regio)
                .sorted()
                .forEach(regio -> naamPerRegio.putIfAbsent(regio, regio));
    }

    static Themamatrix van(Dekking dekking, List<Cijferblad.Regio> populatie, String rapport) {
        return new Dekkingstabel(dekking, populatie).matrix(rapport);
    }

    private Themamatrix matrix(String rapport) {
        List<Themamatrix.Thema> themas = dekking.themas().stream()
                .sorted(Comparator.comparingInt(Dekking.Thema::volgnummer))
                .map(this::thema)
                .toList();
        int vermeldingen =
                themas.stream().mapToInt(Themamatrix.Thema::vermeldingen).sum();
        int combinaties = dekking.cellen().size();
        String toelichting = vermeldingen + " vermeldingen, " + combinaties
                + " combinaties van thema en regio: niet het aantal projecten. Een gevuld vakje betekent dat de regio bij"
                + " het thema is genoemd.";
        return new Themamatrix(
                themas, regios(), vermeldingen, combinaties, toelichting, Bronnen.van(dekking.bron(), rapport));
    }

    private Themamatrix.Thema thema(Dekking.Thema thema) {
        return new Themamatrix.Thema(
                thema.volgnummer(),
                thema.naam(),
                vermeldingen(thema),
                cellen(thema).size());
    }

    /**
     * Printed entries on a theme. When the pool did not tell them per theme they follow from the total if joint entries
     * occur on one theme only; otherwise each pair counts as an entry.
     */
    private int vermeldingen(Dekking.Thema thema) {
        if (thema.aantalVermeldingen() != null) {
            return thema.aantalVermeldingen();
        }
        List<Dekking.Thema> gezamenlijk = dekking.themas().stream()
                .filter(ander -> cellen(ander).stream().anyMatch(cel -> cel.aard() == Dekking.Aard.GEZAMENLIJK))
                .toList();
        boolean afleidbaar = dekking.aantalVermeldingen() != null
                && gezamenlijk.size() == 1
                && gezamenlijk.get(0).equals(thema);
        int paren = cellen(thema).size();
        return afleidbaar ? dekking.aantalVermeldingen() - (dekking.cellen().size() - paren) : paren;
    }

    private List<Dekking.Cel> cellen(Dekking.Thema thema) {
        return dekking.cellen().stream()
                .filter(cel -> cel.thema().equals(thema.code()))
                .toList();
    }

    private List<Themamatrix.Regiorij> regios() {
        Map<String, List<Dekking.Cel>> cellenPerRegio =
                dekking.cellen().stream().collect(Collectors.groupingBy(Dekking.Cel::regio));
        List<Themamatrix.Regiorij> rijen = new ArrayList<>();
        Function<Dekking.Cel, Themamatrix.Cel> vorm = cel -> new Themamatrix.Cel(
                nummerPerThema.get(cel.thema()),
                Themamatrix.Vermelding.valueOf(cel.aard().name()));
        naamPerRegio.forEach((regio, naam) -> rijen.add(new Themamatrix.Regiorij(
                regio,
                naam,
                cellenPerRegio.getOrDefault(regio, List.of()).stream()
                        .map(vorm)
                        .sorted(Comparator.comparingInt(Themamatrix.Cel::thema))
                        .toList())));
        return rijen;
    }
}
