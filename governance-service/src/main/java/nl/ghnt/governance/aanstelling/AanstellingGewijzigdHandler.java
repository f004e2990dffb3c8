package nl.ghnt.governance.aanstelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.posts.PostCopy;
import nl.ghnt.kit.posts.PostFilled;
import nl.ghnt.kit.posts.PostRole;

/** Keeps in which periods the post of a project leader is filled: who holds one is in the body of the project leaders. */
class AanstellingGewijzigdHandler {

    @Produces
    @Singleton
    EventHandler<PostFilled> gewijzigd(PostCopy posts) {
        return posts.handler(PostRole.PROJECTLEIDER);
    }
}
