package nl.ghnt.governance;

import nl.ghnt.kit.problem.Fault;

/** The problems that are this service's own. */
public enum Fout implements Fault {
    FUNCTIE_BEZET("functie-bezet", 409, "De functie is in die periode al vervuld", "The post is held in that period"),
    LIDMAATSCHAP_OVERLAPT(
            "lidmaatschap-overlapt",
            409,
            "Dit lidmaatschap of deze vervulling ligt voor die periode al vast",
            "This membership, or this holding of the post, is recorded for that period already"),
    OPDRACHTGEVER_OVERLAPT(
            "opdrachtgever-overlapt",
            409,
            "De organisatie is in die periode al opdrachtgever met een andere functie",
            "The organisation is a client by another post in that period"),
    LIDMAATSCHAP_BEEINDIGD("lidmaatschap-beeindigd", 409, "Het lidmaatschap is al beëindigd", "Membership has ended"),
    LEDEN_NIET_VASTGELEGD(
            "leden-niet-vastgelegd",
            409,
            "Leden van dit gremium worden niet vastgelegd",
            "Members of this body are not recorded"),
    STATUS_STAAT_NIET_TOE(
            "bijeenkomst-status",
            409,
            "De status van de bijeenkomst staat dit niet toe",
            "The state of the meeting does not allow this"),
    ALLEEN_STUURGROEP_BESLUIT(
            "alleen-stuurgroep-besluit",
            409,
            "Alleen de stuurgroep neemt besluiten",
            "Only the steering group takes decisions"),
    BIJEENKOMST_NIET_GEHOUDEN(
            "bijeenkomst-niet-gehouden", 409, "De bijeenkomst is niet gehouden", "The meeting was not held"),
    BESLUIT_VOOR_BIJEENKOMST(
            "besluit-voor-bijeenkomst",
            409,
            "Het besluit ligt voor de bijeenkomst",
            "The decision is dated before the meeting"),
    AGENDAPUNT_BESLOTEN("agendapunt-besloten", 409, "Het agendapunt is niet openbaar", "The agenda item is not public"),
    AL_BESLOTEN("al-besloten", 409, "Over dit agendapunt is al besloten", "The agenda item was decided already"),
    AL_VASTGESTELD(
            "al-vastgesteld", 409, "De voortgangsrapportage is al vastgesteld", "The report was adopted already"),
    KNELPUNT_AFGESLOTEN("knelpunt-afgesloten", 409, "Het knelpunt is afgesloten", "The bottleneck is closed"),
    KNELPUNT_STAP("knelpunt-stap", 409, "Deze stap volgt niet op de vorige", "This step does not follow the last one");

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
