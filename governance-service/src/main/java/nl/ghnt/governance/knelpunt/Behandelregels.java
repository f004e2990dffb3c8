package nl.ghnt.governance.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
import nl.ghnt.governance.besluit.Besluit;
import nl.ghnt.governance.besluit.BesluitService;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.BijeenkomstService;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.time.DutchDay;

/**
 * What a step must be like apart from what it follows on. A step may say what it happened at (R26, R42): being put on an
 * agenda at an item of a meeting of the body, the end at a decision of the body.
 */
@ApplicationScoped
class Behandelregels {

    /** Bodies that deal with bottlenecks; each is a role too. */
    private static final Set<String> GREMIA = Set.of(Knelpunt.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP);

    private static final String ONBEKEND = "waarde.onbekend";
    private static final String VAN_EEN_ANDER = "gremium.ander";
    private static final String ANDERE_STAP = "stap.ander";

    private final BijeenkomstService bijeenkomsten;
    private final BesluitService besluiten;
    private final Clock clock;

    Behandelregels(BijeenkomstService bijeenkomsten, BesluitService besluiten, Clock clock) {
        this.bijeenkomsten = bijeenkomsten;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** All that is wrong with a step. */
    List<InputFault> fouten(KnelpuntApi.BehandelRequest stap) {
        List<InputFault> fouten = new ArrayList<>();
        if (!GREMIA.contains(stap.gremium())) {
            fouten.add(InputFault.body(
                    "/gremium", ONBEKEND, "Knelpunten worden behandeld door programmateam, kernteam of stuurgroep."));
        }
        if (stap.datum().isAfter(DutchDay.today(clock))) {
            fouten.add(InputFault.body("/datum", "datum.toekomst", "Een stap is op zijn laatst vandaag gezet."));
        }
        checkAgenda(stap, fouten);
        checkBesluit(stap, fouten);
        return fouten;
    }

    private void checkAgenda(KnelpuntApi.BehandelRequest stap, List<InputFault> fouten) {
        if (stap.bijeenkomst() == null && stap.agendapunt() == null) {
            return;
        }
        if (stap.stap() != Behandeling.Stap.GEAGENDEERD) {
            fouten.add(InputFault.body("/agendapunt", ANDERE_STAP, "Een agendapunt hoort bij de stap GEAGENDEERD."));
        }
        if (stap.bijeenkomst() == null || stap.agendapunt() == null) {
            fouten.add(InputFault.body(
                    stap.bijeenkomst() == null ? "/bijeenkomst" : "/agendapunt",
                    "verplicht",
                    "Bijeenkomst en agendapunt horen bij elkaar: geef beide of geen van beide."));
        }
        if (stap.bijeenkomst() != null) {
            checkBijeenkomst(stap, fouten);
        }
    }

    private void checkBijeenkomst(KnelpuntApi.BehandelRequest stap, List<InputFault> fouten) {
        Optional<Bijeenkomst> gevonden = bijeenkomsten.find(stap.bijeenkomst());
        if (gevonden.isEmpty()) {
            fouten.add(onbekend("/bijeenkomst", "Bijeenkomst", stap.bijeenkomst()));
            return;
        }
        Bijeenkomst bijeenkomst = gevonden.get();
        String gremium = bijeenkomst.kop().gremium();
        if (!stap.gremium().equals(gremium)) {
            fouten.add(vanEenAnder("/bijeenkomst", "De bijeenkomst", gremium, stap));
        }
        boolean opAgenda =
                bijeenkomsten.findAgendapunt(bijeenkomst, stap.agendapunt()).isPresent();
        if (stap.agendapunt() != null && !opAgenda) {
            fouten.add(InputFault.body(
                    "/agendapunt",
                    "agenda.ander",
                    "Agendapunt '" + stap.agendapunt() + "' staat niet op de agenda van deze bijeenkomst."));
        }
    }

    private void checkBesluit(KnelpuntApi.BehandelRequest stap, List<InputFault> fouten) {
        if (stap.besluit() == null) {
            return;
        }
        if (!stap.stap().isEinde()) {
            fouten.add(
                    InputFault.body("/besluit", ANDERE_STAP, "Een besluit hoort bij de stap OPGELOST of AFGEWEZEN."));
        }
        Optional<Besluit> gevonden = besluiten.find(stap.besluit());
        if (gevonden.isEmpty()) {
            fouten.add(onbekend("/besluit", "Besluit", stap.besluit()));
            return;
        }
        Besluit.Inhoud besluit = gevonden.get().inhoud();
        if (!stap.gremium().equals(besluit.gremium())) {
            fouten.add(vanEenAnder("/besluit", "Het besluit", besluit.gremium(), stap));
        }
        if (besluit.status() != Besluit.Status.GENOMEN) {
            fouten.add(InputFault.body("/besluit", "besluit.niet-genomen", "Het besluit is nog niet genomen."));
        }
        if (besluit.besluitdatum() != null && stap.datum().isBefore(besluit.besluitdatum())) {
            fouten.add(InputFault.body(
                    "/datum", "datum.voor-besluit", "Het besluit is genomen op " + besluit.besluitdatum() + "."));
        }
    }

    private static InputFault onbekend(String plaats, String wat, UUID id) {
        return InputFault.body(plaats, ONBEKEND, wat + " '" + id + "' bestaat niet.");
    }

    private static InputFault vanEenAnder(String plaats, String wat, String gremium, KnelpuntApi.BehandelRequest stap) {
        String van = gremium == null ? "niet van een gremium" : "van '" + gremium + "'";
        return InputFault.body(plaats, VAN_EEN_ANDER, wat + " is " + van + ", de stap van '" + stap.gremium() + "'.");
    }
}
