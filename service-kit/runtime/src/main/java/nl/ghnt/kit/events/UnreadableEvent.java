package nl.ghnt.kit.events;

/** A message on a topic that is not an event of the agreed form. Trying again does not help. */
class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String reason) {
        super(reason);
    }

    UnreadableEvent(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
