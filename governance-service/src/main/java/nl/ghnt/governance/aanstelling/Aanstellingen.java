package nl.ghnt.governance.aanstelling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.security.AccountMark;
import nl.ghnt.kit.time.DutchDay;
import org.hibernate.Session;

/** The copy of the posts of project leaders: an event that comes twice, or an older one later, changes nothing. */
@Singleton
public class Aanstellingen {

    private static final String UPSERT = """
        insert into aanstelling as a (post, regio, termijnen, volgnummer)
        values (:post, :regio, cast(:termijnen as jsonb), :volgnummer)
        on conflict (post) do update
        set regio = excluded.regio, termijnen = excluded.termijnen, volgnummer = excluded.volgnummer
        where excluded.volgnummer >= a.volgnummer\
        """;

    private static final String VERVULD = """
        select a.post, t.account
        from aanstelling a
        cross join jsonb_to_recordset(a.termijnen)
            as t ("beginGeldigheid" date, "eindeGeldigheid" date, account text)
        where a.regio = any(:regios) and t."beginGeldigheid" <= :dag
            and (t."eindeGeldigheid" is null or t."eindeGeldigheid" > :dag)\
        """;

    /**
     * What this service needs of regions' {@code aanstelling.gewijzigd.v1}.
     *
     * @param functie what the post is for
     * @param aanstellingen all periods in which it is filled, each with a mark of the account
     */
    record Gewijzigd(UUID post, String regio, String functie, JsonNode aanstellingen) {

        private static final String PROJECTLEIDER = "PROJECTLEIDER";

        Gewijzigd {
            if (post == null || regio == null || functie == null || aanstellingen == null || !aanstellingen.isArray()) {
                throw new IllegalArgumentException("post, regio, functie and aanstellingen are required");
            }
        }

        boolean isVanProjectleider() {
            return PROJECTLEIDER.equals(functie);
        }
    }

    private final EntityManager entities;
    private final Clock clock;

    Aanstellingen(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Whether an account is project leader today, as far as the register knows the account of who is.
     *
     * @param account subject of its tokens
     * @param regios codes of the regions for which it says to be so
     */
    public boolean isProjectleider(String account, Collection<String> regios) {
        return !regios.isEmpty()
                && entities
                        .unwrap(Session.class)
                        .createNativeQuery(VERVULD, Tuple.class)
                        .setParameter("regios", AnyOf.array(regios))
                        .setParameter("dag", DutchDay.today(clock))
                        .getResultList()
                        .stream()
                        .anyMatch(post -> isVan(account, post.get(0, UUID.class), post.get(1, String.class)));
    }

    void bewaar(Gewijzigd gegevens, long volgnummer) {
        entities.createNativeQuery(UPSERT)
                .setParameter("post", gegevens.post())
                .setParameter("regio", gegevens.regio())
                .setParameter("termijnen", gegevens.aanstellingen().toString())
                .setParameter("volgnummer", volgnummer)
                .executeUpdate();
    }

    private static boolean isVan(String account, UUID post, String mark) {
        return mark == null || mark.equals(AccountMark.of(post.toString(), account));
    }
}
