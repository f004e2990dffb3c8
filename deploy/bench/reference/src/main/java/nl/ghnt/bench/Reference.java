package nl.ghnt.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a read is measured against in the same run: the same framework, without what a service does around it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class Reference {

    private static final int REGIONS = 28;

    private final EntityManager entities;
    private final Map<Integer, byte[]> ready = new ConcurrentHashMap<>();

    Reference(EntityManager entities) {
        this.entities = entities;
    }

    /** Ready bytes of a size: a text in JSON. */
    @GET
    @Path("bytes/{size}")
    @NonBlocking
    public byte[] bytes(@PathParam("size") int size) {
        return ready.computeIfAbsent(
                size, bytes -> ('"' + "x".repeat(Math.max(0, bytes - 2)) + '"').getBytes(StandardCharsets.US_ASCII));
    }

    /** 28 rows of one table as they are. */
    @GET
    @Path("list")
    @Transactional
    public List<Naam> list() {
        return entities.createQuery("from regio_naam n where n.soort = 'CANONIEK' order by n.regio, n.id", Naam.class)
                .setMaxResults(REGIONS)
                .getResultList();
    }

    /** One row of one table as it is. */
    @GET
    @Path("one")
    @Transactional
    public Naam one() {
        return entities.createQuery(
                        "from regio_naam n where n.soort = 'CANONIEK' and n.regio = 'twente' order by n.id", Naam.class)
                .setMaxResults(1)
                .getSingleResult();
    }
}
