package nl.ghnt.kit.sample;

import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

final class NoteEvents {

    private NoteEvents() {}

    record Written(UUID note, String text) implements DomainEvent {

        @Override
        public String type() {
            return "note.written.v1";
        }

        @Override
        public String key() {
            return note.toString();
        }

        @Override
        public String resource() {
            return "/notes/" + note;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }

    /** Told to who files and to the owner only. */
    record Filed(UUID note, String owner) implements DomainEvent {

        @Override
        public String type() {
            return "note.filed.v1";
        }

        @Override
        public String key() {
            return note.toString();
        }

        @Override
        public String resource() {
            return "/notes/" + note;
        }

        @Override
        public Audience audience() {
            return Audience.of("programmateam").andOwn(owner, "projectleider");
        }
    }
}
