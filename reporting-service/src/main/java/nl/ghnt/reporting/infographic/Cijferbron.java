package nl.ghnt.reporting.infographic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.cijfer.Cijfervraag;
import nl.ghnt.reporting.cijfer.Vraagcijfer;
import nl.ghnt.reporting.infographic.weergave.Cijfer;
import nl.ghnt.reporting.infographic.weergave.Faseverdeling;
import nl.ghnt.reporting.infographic.weergave.Herkomst;
import nl.ghnt.reporting.infographic.weergave.StandPerRegio;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;

/**
 * Finds each figure of the infographic in a snapshot: computed when the campaign asked for it, else taken over from a
 * source, else unknown with the reason.
 */
final class Cijferbron {

    private static final String NIET_GEVRAAGD = "niet gevraagd in deze uitvraag";
    private static final String NIET_OPGEGEVEN = "niet opgegeven in de rapportage";
    private static final String NIET_BEANTWOORD = "geen enkele regio heeft deze vraag beantwoord";
    private static final String DEELS_BEANTWOORD = "deze regio’s hebben de vraag niet gekregen of niet beantwoord";
    private static final String NIET_PER_REGIO = "de stand per regio staat niet in de bron";
    private static final String FASE = "FASE_KWALITEITSKADER";
    private static final String FASE_SLEUTEL = "lokale-teams.fases-kwaliteitskader";
    private static final String FASE_LABEL = "Fases van implementatie van het kwaliteitskader";

    private final Momentopname momentopname;
    private final int populatie;

    Cijferbron(Momentopname momentopname) {
        this.momentopname = momentopname;
        this.populatie = momentopname.populatie().size();
    }

    /** A number. */
    Cijfer cijfer(Figuur figuur) {
        return berekend(figuur.name())
                .map(gevonden -> berekend(figuur, gevonden))
                .or(() -> broncijfer(figuur.name()).map(gevonden -> overgenomen(figuur, gevonden)))
                .orElseGet(() -> onbekend(figuur));
    }

    List<Cijfer> reeks(Figuur... figuren) {
        return Stream.of(figuren).map(this::cijfer).toList();
    }

    private Cijfer berekend(Figuur figuur, Vraagcijfer gevonden) {
        Integer ja = gevonden.aantal(Cijfervraag.JA.code());
        int onbekend = gevonden.aantalOnbekend();
        String omschrijving = "de regio’s in de vastgezette populatie";
        return new Cijfer(
                figuur.sleutel,
                figuur.label(),
                ja == null ? null : BigDecimal.valueOf(ja),
                figuur.eenheid().woorden(null),
                gevonden.noemer(),
                onbekend == 0 ? omschrijving : omschrijving + "; van " + onbekend + " is het antwoord onbekend",
                ja == null ? NIET_BEANTWOORD : null,
                ja == null || onbekend == 0 ? Vergelijking.EXACT : Vergelijking.MINSTENS,
                Herkomst.BEREKEND,
                jaar(),
                Bronnen.van(momentopname.cijferblad(), gevonden));
    }

    private Cijfer overgenomen(Figuur figuur, Broncijfer gevonden) {
        return new Cijfer(
                figuur.sleutel,
                figuur.label(),
                gevonden.waarde(),
                gevonden.eenheid().woorden(gevonden.noemerOmschrijving()),
                gevonden.noemer(),
                gevonden.noemerOmschrijving(),
                gevonden.waarde() == null ? gevonden.onbekendReden() : null,
                gevonden.vergelijking(),
                Herkomst.UIT_BRON,
                gevonden.peilperiode(),
                gevonden.peilperiodeZekerheid(),
                Bronnen.van(gevonden.bron(), momentopname.titel()),
                Bronnen.ook(gevonden));
    }

    private Cijfer onbekend(Figuur figuur) {
        return new Cijfer(
                figuur.sleutel,
                figuur.label(),
                null,
                figuur.eenheid().woorden(null),
                figuur.perRegio() ? populatie : null,
                null,
                reden(figuur.perRegio()),
                Vergelijking.EXACT,
                Herkomst.UIT_BRON,
                null,
                Bronnen.van(null, momentopname.titel()));
    }

    /** The state of each region. */
    StandPerRegio stand(Standsoort soort) {
        Optional<Vraagcijfer> gevonden = berekend(soort.name());
        Optional<Broncijfer> bron = broncijfer(soort.name());
        List<StandPerRegio.RegioStand> regios = momentopname.populatie().stream()
                .map(regio -> new StandPerRegio.RegioStand(
                        regio.code(),
                        regio.naam(),
                        gevonden.map(cijfer -> cijfer.vanRegio(regio.code())).orElse(null)))
                .toList();
        String reden = gevonden.map(cijfer -> cijfer.geheelOnbekend() ? NIET_BEANTWOORD : DEELS_BEANTWOORD)
                .or(() -> bron.map(cijfer -> cijfer.waarde() == null ? cijfer.onbekendReden() : NIET_PER_REGIO))
                .orElseGet(() -> reden(true));
        return StandPerRegio.van(
                soort.sleutel,
                soort.label,
                gevonden.isPresent() ? soort.standen : soort.gedrukt(),
                regios,
                reden,
                gevonden.isPresent() ? Herkomst.BEREKEND : Herkomst.UIT_BRON,
                gevonden.isPresent()
                        ? jaar()
                        : bron.map(Broncijfer::peilperiode).orElse(null),
                gevonden.isPresent()
                        ? null
                        : bron.map(Broncijfer::peilperiodeZekerheid).orElse(null),
                gevonden.map(cijfer -> Bronnen.van(momentopname.cijferblad(), cijfer))
                        .orElseGet(() -> Bronnen.van(bron.map(Broncijfer::bron).orElse(null), momentopname.titel())));
    }

    /** The phases of the kwaliteitskader: by region, as loose counts, or unknown. */
    Faseverdeling fasen() {
        return berekend(FASE)
                .filter(gevonden -> !gevonden.geheelOnbekend())
                .map(this::fasenPerRegio)
                .orElseGet(() -> momentopname.losseFasen() == null ? fasenOnbekend() : fasenLos());
    }

    private Faseverdeling fasenPerRegio(Vraagcijfer gevonden) {
        List<Integer> aantallen = gevonden.uitkomsten().stream()
                .map(uitkomst -> uitkomst.regios().size())
                .toList();
        List<Faseverdeling.Fase> fasen = Kwaliteitskader.fasen(
                gevonden.uitkomsten().stream().map(uitkomst -> uitkomst.label()).toList(), aantallen);
        return new Faseverdeling(
                FASE_SLEUTEL,
                FASE_LABEL,
                fasen,
                aantallen,
                true,
                null,
                null,
                gevonden.noemer(),
                Herkomst.BEREKEND,
                jaar(),
                Bronnen.van(momentopname.cijferblad(), gevonden));
    }

    private Faseverdeling fasenLos() {
        Momentopname.LosseFasen los = momentopname.losseFasen();
        return new Faseverdeling(
                FASE_SLEUTEL,
                FASE_LABEL,
                Kwaliteitskader.fasen(),
                los.aantallen(),
                false,
                los.toelichting(),
                null,
                populatie,
                Herkomst.UIT_BRON,
                los.peilperiode(),
                Bronnen.van(los.bron(), momentopname.titel()));
    }

    private Faseverdeling fasenOnbekend() {
        Optional<Vraagcijfer> gevraagd = berekend(FASE);
        return new Faseverdeling(
                FASE_SLEUTEL,
                FASE_LABEL,
                Kwaliteitskader.fasen(),
                null,
                false,
                null,
                gevraagd.isPresent() ? NIET_BEANTWOORD : reden(true),
                populatie,
                gevraagd.isPresent() ? Herkomst.BEREKEND : Herkomst.UIT_BRON,
                null,
                gevraagd.map(cijfer -> Bronnen.van(momentopname.cijferblad(), cijfer))
                        .orElseGet(() -> Bronnen.van(null, momentopname.titel())));
    }

    /** Why the ways in which experience expertise is used are not known. */
    String redenManierenOnbekend() {
        return broncijfer("ERVARINGSDESKUNDIGHEID_MANIEREN")
                .map(Broncijfer::onbekendReden)
                .orElseGet(() -> reden(true));
    }

    private Optional<Vraagcijfer> berekend(String gegeven) {
        Cijferblad blad = momentopname.cijferblad();
        return blad == null
                ? Optional.empty()
                : blad.cijfers().stream()
                        .filter(cijfer -> gegeven.equals(cijfer.gegeven()))
                        .findFirst();
    }

    private Optional<Broncijfer> broncijfer(String code) {
        return momentopname.broncijfers().stream()
                .filter(cijfer -> cijfer.code().equals(code) && cijfer.volledig())
                .findFirst();
    }

    private String reden(boolean perRegio) {
        return perRegio && momentopname.cijferblad() != null ? NIET_GEVRAAGD : NIET_OPGEGEVEN;
    }

    private String jaar() {
        return momentopname.cijferblad().periode().substring(0, 4);
    }
}
