package nl.ghnt.kit.posts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.security.AccountMark;
import nl.ghnt.kit.time.DutchDay;
import org.hibernate.Session;

/**
 * The copy of the posts that a service keeps of what the register of the regions tells: a table {@code aanstelling (post uuid
 * primary key, regio text, functie text, termijnen jsonb, volgnummer bigint)} with an index on {@code regio}. An event that
 * comes twice, or an older one later, changes nothing; the copy can be built anew from the start of the topic.
 */
@Singleton
public class PostCopy {

    private static final String UPSERT = """
        insert into aanstelling as a (post, regio, functie, termijnen, volgnummer)
        values (:post, :regio, :functie, cast(:termijnen as jsonb), :volgnummer)
        on conflict (post) do update set regio = excluded.regio, functie = excluded.functie,
            termijnen = excluded.termijnen, volgnummer = excluded.volgnummer
        where excluded.volgnummer >= a.volgnummer\
        """;

    private static final String FILLED = """
        select a.post, a.regio, a.functie, t.account
        from aanstelling a
        cross join jsonb_to_recordset(a.termijnen)
            as t ("beginGeldigheid" date, "eindeGeldigheid" date, account text)
        cross join lateral (select %s as dag) d
        where a.regio = any(:regios) and t."beginGeldigheid" <= d.dag
            and (t."eindeGeldigheid" is null or t."eindeGeldigheid" > d.dag)\
        """;

    /** On which day a post must be filled to count. */
    public enum Counted {

        /** Today. */
        TODAY("cast(:dag as date)"),

        /**
         * Today, or the last day of a region that ended, for what was asked of a region and is answered after it. The
         * service keeps a table {@code regio (code, einde_geldigheid)}.
         */
        TO_THE_END_OF_THE_REGION(
                "least(cast(:dag as date), (select r.einde_geldigheid - 1 from regio r where r.code = a.regio))");

        private final String query;

        Counted(String day) {
            this.query = FILLED.formatted(day);
        }
    }

    private final EntityManager entities;
    private final Clock clock;

    PostCopy(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What a service does with what it hears, kept for the posts of these roles; a bean of it is produced there. */
    public EventHandler<PostFilled> handler(PostRole... roles) {
        Set<PostRole> kept = EnumSet.noneOf(PostRole.class);
        kept.addAll(Set.of(roles));
        return EventHandler.of("regions", "aanstelling.gewijzigd.v1", PostFilled.class, event -> {
            if (PostRole.of(event.data().functie()).filter(kept::contains).isPresent()) {
                keep(event.data(), event.sequence());
            }
        });
    }

    /**
     * In which regions an account holds a post, as far as the register knows the account of who does: one statement.
     *
     * @param account subject of its tokens
     * @param regions codes of the regions for which it says to be so
     * @return by code, for what
     */
    Map<String, Set<PostRole>> held(String account, Collection<String> regions, Counted counted) {
        Map<String, Set<PostRole>> held = new HashMap<>();
        entities
                .unwrap(Session.class)
                .createNativeQuery(counted.query, Tuple.class)
                .setParameter("regios", AnyOf.array(regions))
                .setParameter("dag", DutchDay.today(clock))
                .getResultList()
                .stream()
                .filter(post -> isOf(account, post.get(0, UUID.class), post.get(3, String.class)))
                .forEach(post -> PostRole.of(post.get(2, String.class))
                        .ifPresent(role -> held.computeIfAbsent(post.get(1, String.class), first -> new HashSet<>())
                                .add(role)));
        return held;
    }

    private void keep(PostFilled told, long sequence) {
        entities.createNativeQuery(UPSERT)
                .setParameter("post", told.post())
                .setParameter("regio", told.regio())
                .setParameter("functie", told.functie())
                .setParameter("termijnen", told.aanstellingen().toString())
                .setParameter("volgnummer", sequence)
                .executeUpdate();
    }

    private static boolean isOf(String account, UUID post, String mark) {
        return mark == null || mark.equals(AccountMark.of(post.toString(), account));
    }
}
