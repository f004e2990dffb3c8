package nl.ghnt.governance.lidmaatschap;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.organisatie.Organisatie;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of memberships: never who the person is. */
final class LidmaatschapEvents {

    private LidmaatschapEvents() {}

    /** A membership or the holding of a post was recorded, or recorded anew in the place of {@code vervangt}. */
    record Vastgelegd(
            UUID lidmaatschap,
            UUID vervangt,
            String soort,
            String gremium,
            String functie,
            String organisatie,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid)
            implements DomainEvent {

        static Vastgelegd of(Lidmaatschap lidmaatschap) {
            Functie functie = lidmaatschap.functie();
            Organisatie organisatie = lidmaatschap.organisatie();
            return new Vastgelegd(
                    lidmaatschap.id(),
                    lidmaatschap.vervangt(),
                    lidmaatschap.soort().name(),
                    lidmaatschap.gremium(),
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
        public String key() {
            return lidmaatschap.toString();
        }

        @Override
        public String resource() {
            return "/lidmaatschappen/" + lidmaatschap;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
