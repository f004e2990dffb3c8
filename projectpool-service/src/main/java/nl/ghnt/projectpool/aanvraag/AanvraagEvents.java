package nl.ghnt.projectpool.aanvraag;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.projectpool.Rechten;

/** What others hear of applications; of a draft nobody hears. */
final class AanvraagEvents {

    private AanvraagEvents() {}

    /** What all have in common: they are about an application, and who reads that may know of it. */
    private interface Aanvraagfeit extends DomainEvent {

        UUID aanvraag();

        String gemeente();

        /** The municipalities that take part by name: they read it too. */
        List<String> deelnemendeGemeenten();

        /** The regions that take part: who leads or represents one reads it too. */
        List<String> deelnemendeRegios();

        @Override
        default String resource() {
            return Aanvraag.pad(aanvraag());
        }

        @Override
        default Audience audience() {
            Set<String> gemeenten = new TreeSet<>(deelnemendeGemeenten());
            gemeenten.add(gemeente());
            return Rechten.aanvraaglezers(aanvraag(), gemeenten, deelnemendeRegios());
        }
    }

    /** A municipality submitted, for the first time or once more: this counts from now on. */
    record Ingediend(
            UUID aanvraag,
            long nummer,
            UUID aanvraagronde,
            String gemeente,
            int versie,
            boolean synthetisch,
            Impuls impuls,
            int actielijn,
            List<String> themas,
            BigDecimal bedrag,
            List<Aandeelhouder> deelnemers)
            implements Aanvraagfeit {

        @Override
        public List<String> deelnemendeGemeenten() {
            return Deelnemerscodes.van(deelnemers).gemeenten();
        }

        @Override
        public List<String> deelnemendeRegios() {
            return Deelnemerscodes.van(deelnemers).regios();
        }

        static Ingediend of(Aanvraag aanvraag) {
            Aanvraagversie versie = aanvraag.ingediend();
            Aanvraaginhoud inhoud = versie.inhoud();
            return new Ingediend(
                    aanvraag.id(),
                    aanvraag.nummer(),
                    aanvraag.ronde(),
                    aanvraag.gemeente(),
                    versie.nummer(),
                    aanvraag.synthetisch(),
                    inhoud.kern().impuls(),
                    inhoud.kern().actielijn(),
                    inhoud.kern().themas(),
                    versie.bedrag(),
                    inhoud.deelnemers());
        }

        @Override
        public String type() {
            return "aanvraag.ingediend.v1";
        }
    }

    /** The programme team asks something about parts of an application; what it asks is not told. */
    record AanvullingGevraagd(
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            List<String> deelnemendeRegios,
            int overVersie,
            List<String> delen,
            LocalDate antwoordenTot)
            implements Aanvraagfeit {

        static AanvullingGevraagd of(Aanvraag aanvraag) {
            Aanvulling aanvulling = aanvraag.aanvulling();
            return new AanvullingGevraagd(
                    aanvraag.id(),
                    aanvraag.ronde(),
                    aanvraag.gemeente(),
                    aanvraag.ingediend().codes().gemeenten(),
                    aanvraag.ingediend().codes().regios(),
                    aanvulling.overVersie(),
                    aanvulling.vragen().stream()
                            .map(Aanvulling.Vraag::deel)
                            .distinct()
                            .toList(),
                    aanvulling.antwoordenTot());
        }

        @Override
        public String type() {
            return "aanvraag.aanvulling-gevraagd.v1";
        }
    }

    /** A municipality took back what it had submitted. */
    record Ingetrokken(
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            List<String> deelnemendeRegios,
            Instant ingetrokkenOp)
            implements Aanvraagfeit {

        static Ingetrokken of(Aanvraag aanvraag) {
            return new Ingetrokken(
                    aanvraag.id(),
                    aanvraag.ronde(),
                    aanvraag.gemeente(),
                    aanvraag.ingediend().codes().gemeenten(),
                    aanvraag.ingediend().codes().regios(),
                    aanvraag.ingetrokkenOp());
        }

        @Override
        public String type() {
            return "aanvraag.ingetrokken.v1";
        }
    }
}
