package nl.ghnt.projectpool.regio;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.util.TypeLiteral;
import java.time.LocalDate;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.posts.PostFilled;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.test.ToldPost;

/** Tells this service of who holds a post of a region, by the handler that takes the register's events. */
public final class Posten {

    private Posten() {}

    /**
     * A post is filled.
     *
     * @param subject account of who holds it
     * @param einde first day on which it no longer is; null when open
     */
    public static void vervul(String regio, PostRole rol, String subject, LocalDate einde) {
        try (InstanceHandle<EventHandler<PostFilled>> handler =
                Arc.container().instance(new TypeLiteral<EventHandler<PostFilled>>() {})) {
            QuarkusTransaction.requiringNew()
                    .run(() -> handler.get().handle(ToldPost.of(regio, rol, subject, einde, 1)));
        }
    }
}
