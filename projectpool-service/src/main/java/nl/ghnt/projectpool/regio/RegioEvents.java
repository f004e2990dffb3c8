package nl.ghnt.projectpool.regio;

import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** What this service does when the register tells of a region. */
final class RegioEvents {

    private RegioEvents() {}

    /** A region came into the register. */
    @Singleton
    static class Ingesteld implements EventHandler<RegioGemeld> {

        private final RegioService service;

        Ingesteld(RegioService service) {
            this.service = service;
        }

        @Override
        public String context() {
            return "regions";
        }

        @Override
        public String type() {
            return "regio.ingesteld.v1";
        }

        @Override
        public Class<RegioGemeld> dataType() {
            return RegioGemeld.class;
        }

        @Override
        public void handle(ReceivedEvent<RegioGemeld> event) {
            service.neemOver(event);
        }
    }

    /** A region changed. */
    @Singleton
    static class Gewijzigd extends Ingesteld {

        Gewijzigd(RegioService service) {
            super(service);
        }

        @Override
        public String type() {
            return "regio.gewijzigd.v1";
        }
    }
}
