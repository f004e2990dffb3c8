package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.paging.AnyOf;

/** Keeps the bytes of documents, piece by piece. */
@ApplicationScoped
class DocumentopslagService {

    /** 1 MiB. */
    static final int STUK = 1_048_576;

    private final EntityManager entities;

    DocumentopslagService(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a file in the running transaction.
     *
     * @return its identity
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID bewaar(UUID aanvraag, Ontvangst ontvangst, Instant nu) {
        UUID id = Identifiers.next();
        entities.createNativeQuery("insert into document (id, aanvraag, grootte, ingediend, geregistreerd_op)"
                        + " values (:id, :aanvraag, :grootte, false, :nu)")
                .setParameter("id", id)
                .setParameter("aanvraag", aanvraag)
                .setParameter("grootte", ontvangst.grootte())
                .setParameter("nu", nu)
                .executeUpdate();
        try (InputStream bytes = ontvangst.open()) {
            int volgnummer = 0;
            for (byte[] stuk = bytes.readNBytes(STUK); stuk.length > 0; stuk = bytes.readNBytes(STUK)) {
                entities.createNativeQuery("insert into documentstuk values (:id, :volgnummer, :bytes)")
                        .setParameter("id", id)
                        .setParameter("volgnummer", volgnummer++)
                        .setParameter("bytes", stuk)
                        .executeUpdate();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return id;
    }

    /** These belong to what was submitted, and stay; nobody refers to what else there is of the application. */
    @Transactional(Transactional.TxType.MANDATORY)
    void dienIn(UUID aanvraag, Collection<UUID> documenten) {
        if (!documenten.isEmpty()) {
            entities.createNativeQuery("update document set ingediend = true where id = any(cast(:ids as uuid[]))")
                    .setParameter(
                            "ids",
                            AnyOf.array(documenten.stream().map(UUID::toString).toList()))
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from document where aanvraag = :aanvraag and not ingediend")
                .setParameter("aanvraag", aanvraag)
                .executeUpdate();
    }

    /** Nobody refers to it any more, unless it was submitted. */
    @Transactional(Transactional.TxType.MANDATORY)
    void laatLos(UUID document) {
        entities.createNativeQuery("delete from document where id = :id and not ingediend")
                .setParameter("id", document)
                .executeUpdate();
    }

    /** A piece of a file; pieces are of {@link #STUK} bytes, but for the last. */
    @Transactional
    byte[] stuk(UUID document, int volgnummer) {
        return (byte[]) entities.createNativeQuery(
                        "select bytes from documentstuk where document = :id and volgnummer = :volgnummer",
                        byte[].class)
                .setParameter("id", document)
                .setParameter("volgnummer", volgnummer)
                .getSingleResult();
    }
}
