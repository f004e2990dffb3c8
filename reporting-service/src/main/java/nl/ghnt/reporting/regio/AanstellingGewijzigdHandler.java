package nl.ghnt.reporting.regio;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.posts.PostCopy;
import nl.ghnt.kit.posts.PostFilled;
import nl.ghnt.kit.posts.PostRole;

/** Keeps in which periods a post of a region is filled: who may write for it is decided by them. */
class AanstellingGewijzigdHandler {

    @Produces
    @Singleton
    EventHandler<PostFilled> gewijzigd(PostCopy posts) {
        return posts.handler(PostRole.PROJECTLEIDER, PostRole.VERTEGENWOORDIGER);
    }
}
