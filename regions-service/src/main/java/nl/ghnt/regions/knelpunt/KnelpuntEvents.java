package nl.ghnt.regions.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Melding;
import nl.ghnt.regions.projectleider.Rechten;

/** What others hear of bottlenecks. The title is the only free text, the description stays here. */
final class KnelpuntEvents {

    private KnelpuntEvents() {}

    /** A region raised a bottleneck, or tells it otherwise: the full state. */
    record Gemeld(
            UUID knelpunt,
            String regio,
            String titel,
            List<String> themas,
            Knelpunt.Categorie categorie,
            Knelpunt.Ernst ernst,
            Knelpunt.Niveau gevraagdNiveau,
            Instant gemeldOp) {

        static Melding of(Knelpunt knelpunt) {
            Knelpunt.Inhoud inhoud = knelpunt.inhoud();
            return melding(
                    "knelpunt.gemeld.v1",
                    knelpunt,
                    new Gemeld(
                            knelpunt.id(),
                            knelpunt.regio(),
                            inhoud.titel(),
                            inhoud.themas(),
                            inhoud.categorie(),
                            inhoud.ernst(),
                            inhoud.gevraagdNiveau(),
                            knelpunt.geregistreerdOp()));
        }
    }

    /** A region no longer asks for it. */
    record Ingetrokken(UUID knelpunt, String regio) {

        static Melding of(Knelpunt knelpunt) {
            return melding("knelpunt.ingetrokken.v1", knelpunt, new Ingetrokken(knelpunt.id(), knelpunt.regio()));
        }
    }

    private static Melding melding(String type, Knelpunt knelpunt, Record inhoud) {
        return new Melding(type, Knelpunt.pad(knelpunt.id()), Rechten.knelpuntlezers(knelpunt.regio()), inhoud);
    }
}
