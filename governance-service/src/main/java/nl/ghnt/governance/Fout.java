package nl.ghnt.governance;

import java.util.Locale;
import nl.ghnt.kit.problem.Fault;

/** The problems that are this service's own, each with what does not fit (409); its code is its name in lower case. */
public enum Fout implements Fault {
    FUNCTIE_BEZET("De functie is in die periode al vervuld", "The post is held in that period"),
    LIDMAATSCHAP_OVERLAPT(
            "Dit lidmaatschap of deze vervulling ligt voor die periode al vast",
            "This membership, or this holding of the post, is recorded for that period already"),
    OPDRACHTGEVER_OVERLAPT(
            "De organisatie is in die periode al opdrachtgever met een andere functie",
            "The organisation is a client by another post in that period"),
    LIDMAATSCHAP_BEEINDIGD("Het lidmaatschap is al beëindigd", "Membership has ended"),
    LEDEN_NIET_VASTGELEGD("Leden van dit gremium worden niet vastgelegd", "Members of this body are not recorded"),
    BIJEENKOMST_STATUS(
            "De status van de bijeenkomst staat dit niet toe", "The state of the meeting does not allow this"),
    ALLEEN_STUURGROEP_BESLUIT("Alleen de stuurgroep neemt besluiten", "Only the steering group takes decisions"),
    BIJEENKOMST_NIET_GEHOUDEN("De bijeenkomst is niet gehouden", "The meeting was not held"),
    BESLUIT_VOOR_BIJEENKOMST("Het besluit ligt voor de bijeenkomst", "The decision is dated before the meeting"),
    AGENDAPUNT_BESLOTEN("Het agendapunt is niet openbaar", "The agenda item is not public"),
    AGENDERING_STAP("Dit kan nu niet met deze agendering", "This is not possible with this agenda entry now"),
    AL_BESLOTEN("Over dit agendapunt is al besloten", "The agenda item was decided already"),
    AL_VASTGESTELD("De voortgangsrapportage is al vastgesteld", "The report was adopted already"),
    KNELPUNT_AFGESLOTEN("Het knelpunt is afgesloten", "The bottleneck is closed"),
    KNELPUNT_STAP("Deze stap volgt niet op de vorige", "This step does not follow the last one");

    private final String titleNl;
    private final String titleEn;

    Fout(String titleNl, String titleEn) {
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 409;
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
