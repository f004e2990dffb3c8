package nl.ghnt.regions.kader;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the frame as the sources give it; the themes are not in the sources. */
@Singleton
class KaderData extends DataStep {

    /** The lists of the file: elements of the frame, and values of states and kinds. */
    record Bestand(
            List<Rij> actielijnen,
            List<Rij> bouwstenen,
            List<Rij> voorwaarden,
            List<Rij> doelgroepen,
            List<Rij> prioriteiten,
            List<Kaderwaarde.Inhoud> standenIntegraleSturing,
            List<Kaderwaarde.Inhoud> standenMda,
            List<Kaderwaarde.Inhoud> fasenKwaliteitskader,
            List<Kaderwaarde.Inhoud> ondersteuningssoorten,
            List<Kaderwaarde.Inhoud> partnersectoren) {

        Map<Kaderwaarde.Lijst, List<Kaderwaarde.Inhoud>> waarden() {
            return Map.of(
                    Kaderwaarde.Lijst.INTEGRALE_STURING, standenIntegraleSturing,
                    Kaderwaarde.Lijst.MDA_PLUS_PLUS, standenMda,
                    Kaderwaarde.Lijst.FASE_KWALITEITSKADER, fasenKwaliteitskader,
                    Kaderwaarde.Lijst.ONDERSTEUNINGSSOORT, ondersteuningssoorten,
                    Kaderwaarde.Lijst.PARTNERSECTOR, partnersectoren);
        }
    }

    /** One element; of an action line the number is its code. */
    record Rij(
            Integer nummer,
            String code,
            Integer volgnummer,
            String naam,
            String tekst,
            Integer actielijn,
            String reeks,
            Integer rapportage,
            Reikwijdte reikwijdte,
            Zekerheid reikwijdteZekerheid,
            String begin,
            String einde,
            LocalDate beginGeldigheid,
            String beginToelichting,
            LocalDate eindeGeldigheid,
            List<Kaderdetails.AndereNaam> andereNamen,
            List<Kaderdetails.Aspect> aspecten,
            List<Kaderdetails.Verwijzing> verwijzingen,
            List<String> gegevens,
            String toelichting,
            Source bron) {

        String eigenCode() {
            return code == null ? String.valueOf(nummer) : code;
        }

        Kaderinhoud inhoud() {
            return new Kaderinhoud(
                    volgnummer == null ? nummer : volgnummer,
                    naam,
                    tekst,
                    actielijn == null ? nummer : actielijn,
                    null,
                    reikwijdte);
        }

        Kaderdetails details() {
            return new Kaderdetails(
                    reikwijdteZekerheid,
                    reeks,
                    rapportage,
                    begin,
                    einde,
                    andereNamen,
                    aspecten,
                    verwijzingen,
                    gegevens,
                    toelichting,
                    beginToelichting);
        }
    }

    private final KaderRepository repository;
    private final Outbox outbox;

    KaderData(KaderRepository repository, Outbox outbox) {
        super("kader", 3, 15);
        this.repository = repository;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("kader", Bestand.class);
        List<Element> elementen = Stream.of(
                        elementen(Kadersoort.ACTIELIJN, bestand.actielijnen()),
                        elementen(Kadersoort.BOUWSTEEN, bestand.bouwstenen()),
                        elementen(Kadersoort.VOORWAARDE, bestand.voorwaarden()),
                        elementen(Kadersoort.DOELGROEP, bestand.doelgroepen()),
                        elementen(Kadersoort.PRIORITEIT, bestand.prioriteiten()))
                .flatMap(Function.identity())
                .toList();
        load.kind(Kaderelement.class, Past.KEPT_ASIDE)
                .bring(elementen, element -> new Kaderelement(element.code(), element.soort(), load.moment()));
        load.kind(Kaderomschrijving.class, Past.AS_ROWS)
                .keyedBy("element")
                .ours("element.version = 0")
                .told(omschrijving -> outbox.append(
                        KaderelementVastgelegd.of(omschrijving.element().omschreven(omschrijving, load.moment()))))
                .gone(omschrijving -> omschrijving.element().gewijzigd(load.moment()))
                .bring(
                        elementen,
                        element -> new Kaderomschrijving(
                                repository.findById(element.code()),
                                element.rij().inhoud(),
                                element.rij().details(),
                                Validity.between(
                                        element.rij().beginGeldigheid(),
                                        element.rij().eindeGeldigheid()),
                                Herkomst.programma(element.rij().bron(), load.moment())));
        load.kind(Kaderwaarde.class, Past.AS_ROWS)
                .keyedBy("lijst", "inhoud.code")
                .bring(
                        bestand.waarden().entrySet().stream()
                                .flatMap(lijst -> lijst.getValue().stream()
                                        .map(inhoud -> new Kaderwaarde(lijst.getKey(), inhoud, load.moment())))
                                .toList(),
                        Function.identity());
    }

    /** An element as the file gives it, with its kind. */
    private record Element(Kadersoort soort, Rij rij) {

        String code() {
            return soort.codeVan(rij.eigenCode());
        }
    }

    private static Stream<Element> elementen(Kadersoort soort, List<Rij> rijen) {
        return rijen.stream().map(rij -> new Element(soort, rij));
    }
}
