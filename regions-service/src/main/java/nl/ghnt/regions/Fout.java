package nl.ghnt.regions;

import nl.ghnt.kit.problem.Fault;

/** Every rule of the region register that can say no. A code never changes its meaning: clients switch on it. */
public enum Fout implements Fault {
    REGIO_NIET_GELDIG(
            "regio-niet-geldig", 404, "De regio gold niet op deze dag", "The region was not valid on this day"),
    REGIO_ONBEKEND("regio-onbekend", 400, "De regio staat niet in het register", "The region is not in the register"),
    REGIO_BEEINDIGD("regio-beeindigd", 409, "De regio bestaat niet meer", "The region has ended"),
    REGIO_BESTAAT_AL("regio-bestaat-al", 409, "Deze regiocode is al in gebruik", "This region code is in use"),
    NAAM_IN_GEBRUIK("naam-in-gebruik", 409, "Deze naam is al van een regio", "This name belongs to a region"),
    NAAM_ONGEWIJZIGD("naam-ongewijzigd", 409, "De regio heet al zo", "The region already has this name"),
    INGANG_VOOR_BEGIN(
            "ingang-voor-begin",
            409,
            "De ingangsdatum ligt voor het begin van de regio",
            "The date lies before the region's beginning"),
    WIJZIGING_OVERLAPT(
            "wijziging-overlapt",
            409,
            "Er is al een latere wijziging vastgelegd",
            "A later change has been recorded already"),
    SAMENVOEGING_VRAAGT_VOORGANGERS(
            "samenvoeging-vraagt-voorgangers",
            400,
            "Een samenvoeging heeft ten minste twee voorgangers",
            "A merger needs at least two predecessors"),
    SPLITSING_VRAAGT_OPVOLGERS(
            "splitsing-vraagt-opvolgers",
            400,
            "Een splitsing heeft ten minste twee opvolgers",
            "A split needs at least two successors"),
    WIJZIGING_ONVOLLEDIG(
            "wijziging-onvolledig",
            400,
            "Bij deze soort wijziging ontbreekt iets",
            "Something is missing for this kind of change"),
    WIJZIGING_TE_VEEL(
            "wijziging-te-veel",
            400,
            "Bij deze soort wijziging hoort dit niet",
            "This does not belong to this kind of change"),
    BEKEND_OF_REDEN(
            "bekend-of-reden",
            400,
            "Geef een bekend gegeven met zekerheid, of de reden waarom het onbekend is",
            "Give a known fact with its certainty, or the reason why it is unknown"),
    GEMEENTE_ONBEKEND(
            "gemeente-onbekend",
            400,
            "De gemeente bestond niet op de ingangsdatum",
            "The municipality did not exist on that date"),
    GEMEENTE_IN_ANDERE_REGIO(
            "gemeente-in-andere-regio",
            409,
            "De gemeente hoort al bij een andere regio",
            "The municipality belongs to another region"),
    GEEN_INDELING("geen-indeling", 409, "Er geldt geen indeling op deze dag", "No partition holds on this day"),
    NIET_AANGESTELD(
            "niet-aangesteld",
            403,
            "U heeft in deze regio nu geen post die mag schrijven",
            "You hold no post in this region now that may write"),
    STAP_BESTAAT_AL("stap-bestaat-al", 409, "Deze stap is al vastgelegd", "This step has been recorded already"),
    POST_BESTAAT_AL("post-bestaat-al", 409, "De regio heeft deze post al", "The region has this post already"),
    HOUDER_BIJ_VERVULD(
            "houder-bij-vervuld", 400, "Alleen een vervulde post heeft een houder", "Only a filled post has a holder"),
    STAND_ONGELDIG("stand-ongeldig", 400, "De stand past niet in het kader", "The state does not fit the framework"),
    REGIO_MEERDUIDIG(
            "regio-meerduidig", 400, "Deze naam past bij meer dan een regio", "This name fits more than one region"),
    KADERELEMENT_NIET_GELDIG(
            "kaderelement-niet-geldig",
            404,
            "Dit deel van het kader gold niet op deze dag",
            "This part of the frame did not hold on this day"),
    KADERELEMENT_BESTAAT_AL(
            "kaderelement-bestaat-al", 409, "Deze code is al in gebruik in het kader", "This code is in use"),
    KADER_AFGESLOTEN(
            "kader-afgesloten", 409, "Van deze soort kan er geen bij komen", "Nothing of this kind can be added"),
    PLAN_BESTAAT_AL("plan-bestaat-al", 409, "De regio heeft al een plan dat loopt", "The region has a plan already"),
    PLAN_STATUS("plan-status", 409, "Dat kan niet in deze status van het plan", "Not in this state of the plan"),
    VERSIE_GEEN_CONCEPT("versie-geen-concept", 409, "Deze versie ligt vast", "This version cannot be changed"),
    ACTIELIJN_ZONDER_INHOUD(
            "actielijn-zonder-inhoud",
            409,
            "Het plan dekt niet alle drie de actielijnen",
            "The plan does not cover all three action lines"),
    DATUM_VOLGORDE(
            "datum-volgorde",
            409,
            "De datum past niet bij wat al is vastgelegd",
            "The date does not fit what has been recorded"),
    GEEN_OPVOLGER(
            "geen-opvolger",
            409,
            "Alleen een opvolger kan het plan overnemen",
            "Only a successor can take over the plan"),
    PILOT_BESTAAT_AL("pilot-bestaat-al", 409, "Deze pilotcode is al in gebruik", "This pilot code is in use"),
    PILOT_REFERENTIE(
            "pilot-referentie", 409, "Een referentiewerkwijze is geen pilot", "A reference method is not a pilot"),
    PILOTSTAND_TERUG(
            "pilotstand-terug", 409, "De stand van een pilot gaat niet terug", "The state of a pilot does not go back"),
    PILOT_LOOPT_NIET("pilot-loopt-niet", 409, "De pilot loopt niet", "The pilot is not running"),
    AL_GEDEELD("al-gedeeld", 409, "Dit is al met alle regio's gedeeld", "This was shared with all regions already"),
    ONDERSTEUNING_STATUS(
            "ondersteuning-status",
            409,
            "De status van de ondersteuning staat dit niet toe",
            "The state of the support does not allow this"),
    NETWERK_BESTAAT_AL(
            "netwerk-bestaat-al",
            409,
            "De regio heeft in deze periode al zo'n netwerk",
            "The region has such a network in this period"),
    NETWERK_BEEINDIGD("netwerk-beeindigd", 409, "Het netwerk is beëindigd", "The network has ended"),
    BIJEENKOMST_STATUS(
            "bijeenkomst-status",
            409,
            "De status van de bijeenkomst staat dit niet toe",
            "The state of the meeting does not allow this"),
    KNELPUNT_IN_BEHANDELING(
            "knelpunt-in-behandeling",
            409,
            "Het knelpunt is al in behandeling genomen",
            "The bottleneck has been taken up"),
    KNELPUNT_AFGESLOTEN("knelpunt-afgesloten", 409, "Het knelpunt is afgesloten", "The bottleneck is closed");

    private final String code;
    private final int status;
    private final String titleNl;
    private final String titleEn;

    Fout(String code, int status, String titleNl, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleNl() {
        return titleNl;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
