package nl.ghnt.regions.kader;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the frame as the sources give it; the themes are not in the sources. */
@ApplicationScoped
class KaderData implements DataStep {

    /** The lists of the file that are elements of the frame. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(
            List<Rij> actielijnen,
            List<Rij> bouwstenen,
            List<Rij> voorwaarden,
            List<Rij> doelgroepen,
            List<Rij> prioriteiten) {}

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
            LocalDate eindeGeldigheid,
            List<Kaderinhoud.AndereNaam> andereNamen,
            List<Kaderinhoud.Aspect> aspecten,
            List<Kaderinhoud.Verwijzing> verwijzingen,
            List<String> gegevens,
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
                    reikwijdte,
                    new Kaderinhoud.Details(
                            reikwijdteZekerheid,
                            reeks,
                            rapportage,
                            begin,
                            einde,
                            andereNamen,
                            aspecten,
                            verwijzingen,
                            gegevens));
        }
    }

    private final ProgrammeData data;
    private final KaderRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    KaderData(ProgrammeData data, KaderRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "kader";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        Bestand bestand = data.read("kader", Bestand.class);
        load(Kadersoort.ACTIELIJN, bestand.actielijnen());
        load(Kadersoort.BOUWSTEEN, bestand.bouwstenen());
        load(Kadersoort.VOORWAARDE, bestand.voorwaarden());
        load(Kadersoort.DOELGROEP, bestand.doelgroepen());
        load(Kadersoort.PRIORITEIT, bestand.prioriteiten());
    }

    private void load(Kadersoort soort, List<Rij> rijen) {
        for (Rij rij : rijen) {
            Kaderelement element = new Kaderelement(
                    soort.codeVan(rij.eigenCode()),
                    soort,
                    rij.inhoud(),
                    Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid()),
                    Herkomst.programma(rij.bron(), clock.instant()));
            repository.persist(element);
            outbox.append(KaderEvents.Vastgelegd.of(element));
        }
    }
}
