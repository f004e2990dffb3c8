package nl.ghnt.kit.events;

/** An event that does not come from the owner of its type: it stands on another topic, or names another source. */
class ForgedEvent extends RuntimeException {

    ForgedEvent(String reason) {
        super(reason);
    }
}
