package nl.ghnt.regions.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.stuk.Stukmelding;

/** What others hear of bottlenecks. The title is the only free text, the description stays here. */
final class KnelpuntEvents {

    private KnelpuntEvents() {}

    /** A region raised a bottleneck, or tells it otherwise: the full state. */
    record Gemeld(
            UUID knelpunt,
            String regio,
            String titel,
            List<String> themas,
            String categorie,
            String ernst,
            String gevraagdNiveau,
            Instant gemeldOp)
            implements Stukmelding {

        static Gemeld of(Knelpunt knelpunt) {
            Knelpunt.Inhoud inhoud = knelpunt.inhoud();
            return new Gemeld(
                    knelpunt.id(),
                    knelpunt.regio(),
                    inhoud.titel(),
                    inhoud.themas(),
                    inhoud.categorie().name(),
                    inhoud.ernst().name(),
                    inhoud.gevraagdNiveau().name(),
                    knelpunt.geregistreerdOp());
        }

        @Override
        public String type() {
            return "knelpunt.gemeld.v1";
        }

        @Override
        public String resource() {
            return Knelpunt.pad(knelpunt);
        }

        @Override
        public Audience audience() {
            return Rechten.knelpuntlezers(regio);
        }
    }

    /** A region no longer asks for it. */
    record Ingetrokken(UUID knelpunt, String regio) implements Stukmelding {

        static Ingetrokken of(Knelpunt knelpunt) {
            return new Ingetrokken(knelpunt.id(), knelpunt.regio());
        }

        @Override
        public String type() {
            return "knelpunt.ingetrokken.v1";
        }

        @Override
        public String resource() {
            return Knelpunt.pad(knelpunt);
        }

        @Override
        public Audience audience() {
            return Rechten.knelpuntlezers(regio);
        }
    }
}
