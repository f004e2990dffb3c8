package nl.ghnt.governance.lidmaatschap;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.functie.FunctieService;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.governance.gremium.GremiumService;
import nl.ghnt.governance.lidmaatschap.Lidmaatschap.Betrokkenen;
import nl.ghnt.governance.lidmaatschap.LidmaatschapApi.Request;
import nl.ghnt.governance.organisatie.OrganisatieService;
import nl.ghnt.governance.persoon.PersoonService;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;

/** Reading, recording and ending memberships and the holding of posts. */
@ApplicationScoped
public class LidmaatschapService {

    private final LidmaatschapRepository repository;
    private final GremiumService gremia;
    private final FunctieService functies;
    private final OrganisatieService organisaties;
    private final PersoonService personen;
    private final Outbox outbox;
    private final Clock clock;

    LidmaatschapService(
            LidmaatschapRepository repository,
            GremiumService gremia,
            FunctieService functies,
            OrganisatieService organisaties,
            PersoonService personen,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.gremia = gremia;
        this.functies = functies;
        this.organisaties = organisaties;
        this.personen = personen;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Gevonden search(LidmaatschapFilter filter, PageRequest page, Sort sort) {
        Page<Lidmaatschap> gevonden = repository.search(filter, page, sort);
        return new Gevonden(gevonden, gevonden.total() == 0 ? redenOnbekend(filter) : null);
    }

    private String redenOnbekend(LidmaatschapFilter filter) {
        List<Lidmaatschap> anders = filter.validOn() == null ? List.of() : repository.list(filter.opElkeDag());
        if (anders.isEmpty()) {
            return "Wat hier gevraagd wordt noemt geen bron; dat er niemand was zegt ook geen bron.";
        }
        LocalDate eerste = anders.get(0).inhoud().beginGeldigheid();
        String vastgelegd = filter.validOn().isBefore(eerste)
                ? "begint op " + eerste + " (zie beginToelichting)"
                : "is dan voorbij of begint later (zie eindeToelichting)";
        return "Van " + filter.validOn() + " noemt geen bron iemand; wat vastligt " + vastgelegd + ".";
    }

    /** The memberships of one body; 404 when there is no such body. */
    @Transactional
    Gevonden ofGremium(LidmaatschapFilter filter, PageRequest page, Sort sort) {
        Gevonden gevonden = search(filter, page, sort);
        if (gevonden.isLeeg()) {
            gremia.get(filter.gremium());
        }
        return gevonden;
    }

    /** The roles of one person over time; 404 when there is no such person. */
    @Transactional
    Gevonden ofPersoon(LidmaatschapFilter filter, PageRequest page, Sort sort) {
        Gevonden gevonden = search(filter, page, sort);
        if (gevonden.isLeeg()) {
            personen.get(filter.persoon());
        }
        return gevonden;
    }

    @Transactional
    Lidmaatschap get(UUID id) {
        return repository.get(id);
    }

    /** Who belonged to a body on a day, as far as that was known at a moment. */
    @Transactional
    Samenstelling samenstelling(String code, TimeView time) {
        Gremium gremium = gremia.get(code);
        LidmaatschapFilter filter =
                new LidmaatschapFilter(code, null, null, null, null, time.validOn(clock), time.knownAt(clock), null);
        return new Samenstelling(gremium, time.validOn(clock), time.askedKnownAt(), repository.list(filter));
    }

    /** Records a membership or the holder of a post; all faults in what was given are answered at once. */
    @Transactional
    Lidmaatschap legVast(Request opgave) {
        List<InputFault> faults = new ArrayList<>(Lidmaatschapsregels.faults(opgave));
        Gremium gremium = known(gremia.find(opgave.gremium()), opgave.gremium(), "/gremium", faults);
        Betrokkenen betrokkenen = new Betrokkenen(
                opgave.gremium(),
                known(functies.find(opgave.functie()), opgave.functie(), "/functie", faults),
                known(organisaties.find(opgave.organisatie()), opgave.organisatie(), "/organisatie", faults),
                known(personen.find(opgave.persoon()), opgave.persoon(), "/persoon", faults));
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        vergrendel(opgave.soort(), betrokkenen);
        Lidmaatschapsregels.requireNamesAllowed(opgave, gremium, gremiumOf(betrokkenen.functie()));
        Lidmaatschap lidmaatschap =
                new Lidmaatschap(opgave, betrokkenen, place(opgave, betrokkenen.functie()), clock.instant());
        repository.persist(lidmaatschap);
        outbox.append(LidmaatschapVastgelegd.of(lidmaatschap));
        return lidmaatschap;
    }

    /** Ends a membership; the row that was known stays readable for whoever asks what was known. */
    @Transactional
    Lidmaatschap beeindig(UUID id, ExpectedVersion expected, LocalDate einde) {
        Lidmaatschap lidmaatschap = repository.get(id);
        vergrendel(lidmaatschap.soort(), lidmaatschap.betrokkenen());
        expected.matches(lidmaatschap);
        if (!lidmaatschap.inhoud().beginGeldigheid().isBefore(einde)) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/eindeGeldigheid",
                    "datum.volgorde",
                    "Het einde ligt na het begin, " + lidmaatschap.inhoud().beginGeldigheid() + "."));
        }
        Lidmaatschap opvolger = lidmaatschap.beeindig(einde, clock.instant());
        repository.flush();
        repository.persist(opvolger);
        outbox.append(LidmaatschapVastgelegd.of(opvolger));
        return opvolger;
    }

    /** One at a time for the body or the post, so that which places are free is known when one is given. */
    private void vergrendel(Lidmaatschap.Soort soort, Betrokkenen betrokkenen) {
        if (soort == Lidmaatschap.Soort.FUNCTIEHOUDER) {
            functies.vergrendel(betrokkenen.functie().code());
        } else {
            gremia.vergrendel(betrokkenen.gremium());
        }
    }

    private Gremium gremiumOf(Functie functie) {
        return functie == null ? null : gremia.find(functie.inhoud().gremium()).orElse(null);
    }

    private Integer place(Request opgave, Functie functie) {
        if (opgave.soort() != Lidmaatschap.Soort.FUNCTIEHOUDER) {
            return null;
        }
        Set<Integer> taken = repository.placesTaken(functie.code(), opgave.inhoud());
        return IntStream.rangeClosed(1, Math.min(Lidmaatschapsregels.places(functie), taken.size() + 1))
                .filter(place -> !taken.contains(place))
                .boxed()
                .findFirst()
                .orElseThrow(() -> Fout.FUNCTIE_BEZET.because("Beëindig eerst wie de functie nu vervult."));
    }

    private static <T> T known(Optional<T> found, Object reference, String pointer, List<InputFault> faults) {
        if (reference != null && found.isEmpty()) {
            faults.add(InputFault.body(pointer, "waarde.onbekend", "'" + reference + "' bestaat niet."));
        }
        return found.orElse(null);
    }
}
