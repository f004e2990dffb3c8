package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;

/** What others hear of decisions; of a list that is being prepared nobody hears. */
final class BesluitEvents {

    private BesluitEvents() {}

    /** What was decided together in a meeting. */
    record LijstVastgesteld(
            UUID besluitlijst,
            UUID aanvraagronde,
            LocalDate vergaderdag,
            int toegekend,
            int afgewezen,
            BigDecimal bedrag,
            BigDecimal overschreden)
            implements DomainEvent {

        static LijstVastgesteld of(Besluitlijst lijst) {
            Gevolgen gevolgen = lijst.gevolgen();
            return new LijstVastgesteld(
                    lijst.id(),
                    lijst.ronde(),
                    lijst.inhoud().vergaderdag(),
                    gevolgen.toegekend(),
                    gevolgen.afgewezen(),
                    gevolgen.erbij(),
                    gevolgen.teVeel());
        }

        @Override
        public String type() {
            return "besluitlijst.vastgesteld.v1";
        }

        @Override
        public String resource() {
            return Besluitlijst.pad(besluitlijst);
        }

        @Override
        public Audience audience() {
            return Rechten.besluitlezers();
        }
    }

    /** What the others have in common: they are about one decision, and who applied or takes part may know. */
    private interface Beschikkingsfeit extends DomainEvent {

        UUID beschikking();

        String gemeente();

        List<String> deelnemendeGemeenten();

        @Override
        default String resource() {
            return Beschikking.pad(beschikking());
        }

        @Override
        default Audience audience() {
            Set<String> gemeenten = new TreeSet<>(deelnemendeGemeenten());
            gemeenten.add(gemeente());
            return Rechten.beschikkinglezers(gemeenten);
        }
    }

    /** It was decided about an application, for the first time or after an objection. */
    record Genomen(
            UUID beschikking,
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            boolean synthetisch,
            Uitkomst uitkomst,
            BigDecimal bedrag,
            List<Aandeelhouder> aandelen)
            implements Beschikkingsfeit {

        static Genomen of(Beschikking beschikking) {
            return new Genomen(
                    beschikking.id(),
                    beschikking.aanvraag(),
                    beschikking.ronde(),
                    beschikking.gemeente(),
                    beschikking.gemeenten(),
                    beschikking.synthetisch(),
                    beschikking.uitkomst(),
                    beschikking.bedrag(),
                    beschikking.aandelen());
        }

        @Override
        public String type() {
            return "beschikking.genomen.v1";
        }
    }

    /** An objection against a decision was received; what it says is not told. */
    record BezwaarGemaakt(
            UUID beschikking,
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            LocalDate ontvangenOp)
            implements Beschikkingsfeit {

        static BezwaarGemaakt of(Beschikking beschikking) {
            return new BezwaarGemaakt(
                    beschikking.id(),
                    beschikking.aanvraag(),
                    beschikking.ronde(),
                    beschikking.gemeente(),
                    beschikking.gemeenten(),
                    beschikking.bezwaar().ontvangenOp());
        }

        @Override
        public String type() {
            return "beschikking.bezwaar-gemaakt.v1";
        }
    }

    /** An objection was decided, or taken back; why is not told. */
    record BezwaarBeslist(
            UUID beschikking,
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            Bezwaar.Uitkomst uitkomst,
            LocalDate beslistOp)
            implements Beschikkingsfeit {

        static BezwaarBeslist of(Beschikking beschikking) {
            return new BezwaarBeslist(
                    beschikking.id(),
                    beschikking.aanvraag(),
                    beschikking.ronde(),
                    beschikking.gemeente(),
                    beschikking.gemeenten(),
                    beschikking.bezwaar().uitkomst(),
                    beschikking.bezwaar().beslistOp());
        }

        @Override
        public String type() {
            return "beschikking.bezwaar-beslist.v1";
        }
    }
}
