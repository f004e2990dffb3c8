package nl.ghnt.reporting.infographic;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.infographic.weergave.Editie;
import nl.ghnt.reporting.infographic.weergave.Impactmonitor;
import nl.ghnt.reporting.infographic.weergave.Infographic;
import nl.ghnt.reporting.infographic.weergave.Projectenpools;
import nl.ghnt.reporting.infographic.weergave.Status;
import nl.ghnt.reporting.infographic.weergave.Telling;

/** Composes the infographic of a snapshot. The same snapshot, status and moment give the same infographic. */
final class InfographicOpsteller {

    private static final String PROGRAMMA = "Geweld hoort nergens thuis";
    private static final String GEZINNEN = "Onderzoek onder gezinnen";
    private static final String NIET_GEDATEERD = "de bron noemt geen dag waarop de infographic is opgesteld";

    private final Momentopname momentopname;
    private final Cijferbron cijfers;

    private InfographicOpsteller(Momentopname momentopname) {
        this.momentopname = momentopname;
        this.cijfers = new Cijferbron(momentopname);
    }

    /**
     * The infographic.
     *
     * @param momentopname what it is made of
     * @param status status of the report, shown in the picture
     * @param opgesteldOp the one moment that shows in the files; null when the source does not tell
     */
    static Infographic stelOp(Momentopname momentopname, Status status, Instant opgesteldOp) {
        return new InfographicOpsteller(momentopname).infographic(status, opgesteldOp);
    }

    private Infographic infographic(Status status, Instant opgesteldOp) {
        Editie editie = new Editie(
                momentopname.nummer(),
                momentopname.periode(),
                momentopname.periodeOnbekendReden(),
                momentopname.peildatum(),
                momentopname.populatie().size(),
                status,
                momentopname.versienummer(),
                opgesteldOp,
                opgesteldOp == null ? NIET_GEDATEERD : null);
        return new Infographic(
                momentopname.titel(),
                PROGRAMMA,
                editie,
                momentopname.synthetisch(),
                telling(momentopname),
                momentopname.synthetisch() ? Infographic.SYNTHETISCHE_INZENDINGEN : null,
                new Infographic.IntegraleSturing(
                        Blok.INTEGRALE_STURING.titel,
                        lopend(Blok.INTEGRALE_STURING),
                        cijfers.stand(Standsoort.INTEGRALE_STURING)),
                visie(),
                ervaringsdeskundigheid(),
                new Infographic.MdaPlusPlus(
                        Blok.MDA_PLUS_PLUS.titel, lopend(Blok.MDA_PLUS_PLUS), cijfers.stand(Standsoort.MDA_PLUS_PLUS)),
                lokaleTeams(),
                impactmonitor(),
                expositie(),
                projectenpools(),
                momentopname.verwijzingen());
    }

    private static Telling telling(Momentopname momentopname) {
        Cijferblad blad = momentopname.cijferblad();
        if (blad == null) {
            return null;
        }
        List<Telling.Inzending> inzendingen = blad.antwoorden().stream()
                .map(antwoord -> new Telling.Inzending(antwoord.regio(), antwoord.inzending(), antwoord.versie()))
                .distinct()
                .sorted(Comparator.comparing(Telling.Inzending::regio))
                .toList();
        return new Telling(blad.uitvraag(), momentopname.gemaaktOp(), inzendingen);
    }

    private Infographic.Visie visie() {
        return new Infographic.Visie(
                Blok.VISIE.titel,
                lopend(Blok.VISIE),
                cijfers.reeks(
                        Figuur.VISIE_WERKWIJZE, Figuur.VISIE_INKOOP, Figuur.VISIE_REGIOVISIE, Figuur.VISIE_GETRAIND));
    }

    private Infographic.Ervaringsdeskundigheid ervaringsdeskundigheid() {
        return new Infographic.Ervaringsdeskundigheid(
                Blok.ERVARINGSDESKUNDIGHEID.titel,
                lopend(Blok.ERVARINGSDESKUNDIGHEID),
                cijfers.stand(Standsoort.ERVARINGSDESKUNDIGHEID),
                null,
                cijfers.redenManierenOnbekend());
    }

    private Infographic.LokaleTeams lokaleTeams() {
        return new Infographic.LokaleTeams(
                Blok.LOKALE_TEAMS.titel,
                lopend(Blok.LOKALE_TEAMS),
                cijfers.reeks(Figuur.LOKALE_TEAMS_INZICHT, Figuur.LOKALE_TEAMS_STAPPEN),
                cijfers.fasen());
    }

    /** Texts on research from its heading on belong to the families study; those before it to the block as a whole. */
    private Impactmonitor impactmonitor() {
        List<Bloktekst> onderzoek = teksten(Blok.ONDERZOEK).toList();
        List<String> voorKop = onderzoek.stream()
                .takeWhile(tekst -> tekst.soort() != Bloktekst.Soort.KOP)
                .map(Bloktekst::tekst)
                .toList();
        String naKop = onderzoek.stream()
                .dropWhile(tekst -> tekst.soort() != Bloktekst.Soort.KOP)
                .filter(tekst -> tekst.soort() != Bloktekst.Soort.KOP)
                .map(Bloktekst::tekst)
                .collect(Collectors.joining(" "));
        return new Impactmonitor(
                Blok.IMPACTMONITOR.titel,
                Stream.concat(lopend(Blok.IMPACTMONITOR).stream(), voorKop.stream())
                        .toList(),
                cijfers.cijfer(Figuur.ONDERZOEKEN),
                kop(Blok.ONDERZOEK, GEZINNEN),
                naKop.isEmpty() ? null : naKop,
                cijfers.reeks(Figuur.COHORT_REGIOS, Figuur.COHORT_DUUR, Figuur.COHORT_GEWELD_DUURT_VOORT));
    }

    private Infographic.Expositie expositie() {
        Expositie expositie = momentopname.expositie();
        return new Infographic.Expositie(
                kop(Blok.EXPOSITIE, expositie.titel()),
                samen(Blok.EXPOSITIE),
                "Locaties expositie " + expositie.periode(),
                expositie.plaatsen(),
                expositie.onbekendReden(),
                expositie.toelichting(),
                Bronnen.van(expositie.bron()));
    }

    private Projectenpools projectenpools() {
        return new Projectenpools(
                kop(Blok.PROJECTENPOOLS, Blok.PROJECTENPOOLS.titel),
                samen(Blok.PROJECTENPOOLS),
                cijfers.cijfer(Figuur.PROJECTEN),
                momentopname.dekking() == null
                        ? null
                        : Dekkingstabel.van(momentopname.dekking(), momentopname.populatie(), momentopname.titel()),
                momentopname.dekkingOnbekendReden());
    }

    private Stream<Bloktekst> teksten(Blok blok) {
        return momentopname.teksten().stream().filter(tekst -> tekst.blok() == blok);
    }

    private List<String> lopend(Blok blok) {
        return teksten(blok)
                .filter(tekst -> tekst.soort() != Bloktekst.Soort.KOP)
                .map(Bloktekst::tekst)
                .toList();
    }

    private String samen(Blok blok) {
        List<String> teksten = lopend(blok);
        return teksten.isEmpty() ? null : String.join(" ", teksten);
    }

    private String kop(Blok blok, String anders) {
        return teksten(blok)
                .filter(tekst -> tekst.soort() == Bloktekst.Soort.KOP)
                .map(Bloktekst::tekst)
                .findFirst()
                .orElse(anders);
    }
}
