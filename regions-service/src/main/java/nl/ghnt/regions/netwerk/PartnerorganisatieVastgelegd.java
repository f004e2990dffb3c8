package nl.ghnt.regions.netwerk;

import nl.ghnt.regions.Melding;

/** An organisation that the sources name as a partner was recorded. */
record PartnerorganisatieVastgelegd(String code, String naam, String agenda, Partnersector sector) {

    static Melding of(Partnerorganisatie organisatie) {
        Partnerorganisatie.Inhoud inhoud = organisatie.inhoud();
        return Melding.openbaar(
                "partnerorganisatie.vastgelegd.v1",
                Partnerorganisatie.pad(inhoud.code()),
                new PartnerorganisatieVastgelegd(inhoud.code(), inhoud.naam(), inhoud.agenda(), inhoud.sector()));
    }
}
