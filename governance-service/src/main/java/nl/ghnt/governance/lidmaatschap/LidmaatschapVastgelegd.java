package nl.ghnt.governance.lidmaatschap;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.organisatie.Organisatie;
import nl.ghnt.kit.events.DomainEvent;

/**
 * A membership or the holding of a post was recorded, or recorded anew in the place of {@code vervangt}; who the person is
 * nobody hears.
 */
record LidmaatschapVastgelegd(
        UUID lidmaatschap,
        UUID vervangt,
        String soort,
        String gremium,
        String functie,
        String organisatie,
        LocalDate beginGeldigheid,
        LocalDate eindeGeldigheid)
        implements DomainEvent.Public {

    static LidmaatschapVastgelegd of(Lidmaatschap lidmaatschap) {
        Functie functie = lidmaatschap.betrokkenen().functie();
        Organisatie organisatie = lidmaatschap.betrokkenen().organisatie();
        return new LidmaatschapVastgelegd(
                lidmaatschap.id(),
                lidmaatschap.vervangt(),
                lidmaatschap.soort().name(),
                lidmaatschap.betrokkenen().gremium(),
                functie == null ? null : functie.code(),
                organisatie == null ? null : organisatie.code(),
                lidmaatschap.inhoud().beginGeldigheid(),
                lidmaatschap.inhoud().eindeGeldigheid());
    }

    @Override
    public String type() {
        return "lidmaatschap.vastgelegd.v1";
    }

    @Override
    public String resource() {
        return "/lidmaatschappen/" + lidmaatschap;
    }
}
