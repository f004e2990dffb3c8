package nl.ghnt.regions.netwerk;

import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** An organisation that the sources name as a partner was recorded. */
record PartnerorganisatieVastgelegd(String code, String naam, String agenda, String sector) implements DomainEvent {

    static PartnerorganisatieVastgelegd of(Partnerorganisatie organisatie) {
        Partnerorganisatie.Inhoud inhoud = organisatie.inhoud();
        return new PartnerorganisatieVastgelegd(
                inhoud.code(),
                inhoud.naam(),
                inhoud.agenda(),
                inhoud.sector() == null ? null : inhoud.sector().name());
    }

    @Override
    public String type() {
        return "partnerorganisatie.vastgelegd.v1";
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String resource() {
        return Partnerorganisatie.pad(code);
    }

    @Override
    public Audience audience() {
        return Audience.everybody();
    }
}
