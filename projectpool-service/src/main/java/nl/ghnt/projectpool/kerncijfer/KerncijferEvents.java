package nl.ghnt.projectpool.kerncijfer;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.time.Source;

/** What others hear of the key figures. */
final class KerncijferEvents {

    private KerncijferEvents() {}

    /** The number of financed projects was laid down, or corrected. */
    record ProjectaantalVastgesteld(String kerncijfer, int aantal, String soort, List<String> rondes, Source bron)
            implements DomainEvent {

        static ProjectaantalVastgesteld of(Kerncijfer kerncijfer, Registratie registratie) {
            return new ProjectaantalVastgesteld(
                    kerncijfer.code(),
                    registratie.inhoud().waarde(),
                    kerncijfer.inhoud().soort().name(),
                    kerncijfer.inhoud().rondes(),
                    registratie.inhoud().bron());
        }

        @Override
        public String type() {
            return "projectaantal.vastgesteld.v1";
        }

        @Override
        public String key() {
            return kerncijfer;
        }

        @Override
        public String resource() {
            return KerncijferService.path(kerncijfer);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
