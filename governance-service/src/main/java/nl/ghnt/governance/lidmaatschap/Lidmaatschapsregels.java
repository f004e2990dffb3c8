package nl.ghnt.governance.lidmaatschap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.governance.lidmaatschap.Lidmaatschap.Niveau;
import nl.ghnt.governance.lidmaatschap.Lidmaatschap.Soort;
import nl.ghnt.governance.lidmaatschap.LidmaatschapApi.Request;
import nl.ghnt.kit.problem.InputFault;

/** What the sources say about who may belong to what. */
final class Lidmaatschapsregels {

    private static final Set<Niveau> KERNTEAM_NIVEAUS = Set.of(Niveau.OPERATIONEEL, Niveau.TACTISCH);

    private Lidmaatschapsregels() {}

    /** All that is missing or contradictory in what was given. */
    static List<InputFault> faults(Request opgave) {
        List<InputFault> faults = new ArrayList<>();
        boolean functiehouder = opgave.soort() == Soort.FUNCTIEHOUDER;
        if (functiehouder && opgave.functie() == null) {
            faults.add(missing("/functie", "Een functiehouder heeft een functie."));
        }
        if (functiehouder && opgave.gremium() != null) {
            faults.add(InputFault.body("/gremium", "niet-toegestaan", "Een functiehouder hoort niet bij een gremium."));
        }
        if (!functiehouder && opgave.gremium() == null) {
            faults.add(missing("/gremium", "Een lidmaatschap is van een gremium."));
        }
        if (opgave.persoon() == null && opgave.organisatie() == null && opgave.functie() == null) {
            faults.add(missing("/persoon", "Noem een persoon, een organisatie of een functie."));
        }
        if (opgave.eindeGeldigheid() != null && !opgave.beginGeldigheid().isBefore(opgave.eindeGeldigheid())) {
            faults.add(InputFault.body("/eindeGeldigheid", "datum.volgorde", "Het einde ligt na het begin."));
        }
        if (opgave.soort() == Soort.LID) {
            addMember(opgave, faults);
        }
        return faults;
    }

    /** Holds when names may be recorded here (R115): in a body whose members stay unknown, no person is ever recorded. */
    static void requireNamesAllowed(Request opgave, Gremium gremium, Gremium gremiumOfFunctie) {
        boolean afgeschermd = afgeschermd(gremium) || afgeschermd(gremiumOfFunctie);
        Fout.LEDEN_NIET_VASTGELEGD.unless(
                !afgeschermd || opgave.persoon() == null,
                "Deelname zegt hier iets over iemands eigen leven; leg geen persoon vast.");
    }

    /** Number of holders that a post can have at once; unlimited when no source says. */
    static int places(Functie functie) {
        return functie.inhoud().aantalPlaatsen() == null
                ? Integer.MAX_VALUE
                : functie.inhoud().aantalPlaatsen();
    }

    // each represents an organisation; R25: in the stuurgroep as administrator; R39, R40: in the kernteam as expert
    private static void addMember(Request opgave, List<InputFault> faults) {
        boolean stuurgroep = Gremium.STUURGROEP.equals(opgave.gremium());
        boolean kernteam = Gremium.KERNTEAM.equals(opgave.gremium());
        List<Niveau> niveaus = opgave.niveaus() == null ? List.of() : opgave.niveaus();
        if ((stuurgroep || kernteam) && opgave.organisatie() == null) {
            faults.add(missing("/organisatie", "Een lid van dit gremium vertegenwoordigt een organisatie."));
        }
        if (stuurgroep && !niveaus.contains(Niveau.BESTUURLIJK)) {
            faults.add(missing("/niveaus", "Een lid van de stuurgroep is bestuurder: niveaus bevat BESTUURLIJK."));
        }
        if (kernteam && (niveaus.isEmpty() || !KERNTEAM_NIVEAUS.containsAll(niveaus))) {
            faults.add(missing(
                    "/niveaus", "Een lid van het kernteam is deskundig: niveaus is OPERATIONEEL, TACTISCH of beide."));
        }
    }

    private static boolean afgeschermd(Gremium gremium) {
        return gremium != null && gremium.inhoud().ledenNietOpenbaar();
    }

    private static InputFault missing(String pointer, String detail) {
        return InputFault.body(pointer, "verplicht", detail);
    }
}
