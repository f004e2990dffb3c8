package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.posts.PostFilled;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.security.AccountMark;

/** What the register of the regions would tell of who holds a post, for the handler of a service that hears it. */
public final class ToldPost {

    /** A day before which no post of a test is filled. */
    public static final LocalDate BEGIN = LocalDate.of(2019, 7, 2);

    private ToldPost() {}

    /**
     * A post, the only one of its kind in its region, is filled from {@link #BEGIN} on.
     *
     * @param subject account of who holds it; null when the register does not know
     * @param end first day on which it is no longer filled; null when open
     * @param sequence number of the event among those of the post
     */
    public static ReceivedEvent<PostFilled> of(
            String region, PostRole role, String subject, LocalDate end, long sequence) {
        UUID post = UUID.nameUUIDFromBytes((region + role).getBytes(StandardCharsets.UTF_8));
        ArrayNode periods = JsonNodeFactory.instance.arrayNode();
        periods.addObject()
                .put("beginGeldigheid", BEGIN.toString())
                .put("eindeGeldigheid", end == null ? null : end.toString())
                .put("account", subject == null ? null : AccountMark.of(post.toString(), subject));
        PostFilled told = new PostFilled(post, region, role.name(), periods);
        return new ReceivedEvent<>(UUID.randomUUID(), post.toString(), sequence, Instant.EPOCH, told);
    }
}
