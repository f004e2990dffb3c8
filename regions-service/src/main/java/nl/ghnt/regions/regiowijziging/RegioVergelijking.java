package nl.ghnt.regions.regiowijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.regions.regio.RegioGrondslag;
import nl.ghnt.regions.regio.RegioStaat;
import nl.ghnt.regions.regio.Samenstelling;

/** What has to change in the register so that it says what a line of a document says; nothing when it does already. */
final class RegioVergelijking {

    private static final String REDEN = "Ingelezen.";

    private RegioVergelijking() {}

    /**
     * The changes that a line about a region asks for, in the order in which they can be made.
     *
     * @param staat what stands on the day of the line; empty when there is no region with this code
     */
    static List<Voorstel> voor(RegioImportApi.RegioRegel regel, Optional<RegioStaat> staat) {
        List<Voorstel> nodig = new ArrayList<>();
        List<String> namen = staat.map(RegioStaat::namen).orElse(List.of());
        if (staat.isEmpty()) {
            nodig.add(instelling(regel));
        } else if (namen.isEmpty() || !namen.get(0).equals(regel.naam())) {
            nodig.add(overDeRegio(regel, Regiowijziging.Soort.HERNOEMING, regel.naam(), null));
        }
        if (regel.schrijfwijzen() != null) {
            new TreeSet<>(regel.schrijfwijzen())
                    .stream()
                            .filter(naam -> !namen.contains(naam) && !naam.equals(regel.naam()))
                            .forEach(naam ->
                                    nodig.add(overDeRegio(regel, Regiowijziging.Soort.SCHRIJFWIJZE, naam, null)));
        }
        if (regel.grondslag() != null || regel.grondslagZekerheid() != null) {
            RegioGrondslag.Opgave opgave =
                    new RegioGrondslag.Opgave(regel.grondslag(), regel.grondslagZekerheid(), null).bekendOfReden();
            if (!staat.flatMap(RegioStaat::grondslag).equals(Optional.of(opgave))) {
                nodig.add(overDeRegio(regel, Regiowijziging.Soort.GRONDSLAG, null, opgave));
            }
        }
        LocalDate einde = staat.map(huidig -> huidig.bestaan().end()).orElse(null);
        if (regel.eindeGeldigheid() != null && !regel.eindeGeldigheid().equals(einde)) {
            nodig.add(opheffing(regel));
        }
        return nodig;
    }

    /** Whether the composition that stands is the one that a line gives. */
    static boolean gelijk(Samenstelling.Opgave staand, Samenstelling.Opgave gegeven) {
        return Objects.equals(alsVerzameling(staand.gemeenten()), alsVerzameling(gegeven.gemeenten()))
                && staand.zekerheid() == gegeven.zekerheid()
                && Objects.equals(staand.onbekendReden(), gegeven.onbekendReden())
                && Objects.equals(staand.toelichting(), gegeven.toelichting());
    }

    static Voorstel voor(RegioImportApi.SamenstellingRegel regel, String regio, Samenstelling.Opgave opgave) {
        return new Voorstel(
                Regiowijziging.Soort.SAMENSTELLING,
                regel.beginGeldigheid(),
                null,
                null,
                regio,
                null,
                null,
                opgave,
                reden(regel.reden()),
                regel.bron());
    }

    private static Voorstel instelling(RegioImportApi.RegioRegel regel) {
        return new Voorstel(
                Regiowijziging.Soort.INSTELLING,
                regel.beginGeldigheid(),
                null,
                List.of(new Voorstel.NieuweRegio(regel.code(), regel.naam())),
                null,
                null,
                null,
                null,
                reden(regel.reden()),
                regel.bron());
    }

    private static Voorstel opheffing(RegioImportApi.RegioRegel regel) {
        return new Voorstel(
                Regiowijziging.Soort.OPHEFFING,
                regel.eindeGeldigheid(),
                List.of(regel.code()),
                null,
                null,
                null,
                null,
                null,
                reden(regel.reden()),
                regel.bron());
    }

    private static Voorstel overDeRegio(
            RegioImportApi.RegioRegel regel, Regiowijziging.Soort soort, String naam, RegioGrondslag.Opgave grondslag) {
        return new Voorstel(
                soort,
                regel.beginGeldigheid(),
                null,
                null,
                regel.code(),
                naam,
                grondslag,
                null,
                reden(regel.reden()),
                regel.bron());
    }

    private static String reden(String gegeven) {
        return gegeven == null ? REDEN : gegeven;
    }

    private static Set<String> alsVerzameling(List<String> codes) {
        return codes == null ? null : new TreeSet<>(codes);
    }
}
