package nl.ghnt.regions.feit;

import io.quarkus.panache.common.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Finds what is remembered: as it stands, to be changed, or as it was told at a moment, to be read.
 *
 * @param <E> what is remembered
 */
public class Herinnering<E extends Herinnerd> {

    protected final EntityManager entities;
    private final Class<E> soort;
    private final String naam;

    /**
     * @param soort entity
     * @param naam what it is called where it is not found
     */
    public Herinnering(Class<E> soort, String naam, EntityManager entities) {
        this.soort = soort;
        this.naam = naam;
        this.entities = entities;
    }

    /** All versions, for conditions on {@code this} one. */
    public Conditions alle() {
        return Conditions.of("from " + soort.getSimpleName() + " this");
    }

    /** One page of those that hold to conditions on {@code this} one. */
    public Page<E> search(Conditions where, PageRequest page, Sort sort) {
        return CountedRows.page(entities, "this", where, CountedRows.orderBy(sort), page, row -> soort.cast(row[0]));
    }

    /** The version that stands, for whoever refers to it. */
    public Optional<E> find(UUID id) {
        return een(staand(id));
    }

    /** The version that stands. */
    public E get(UUID id) {
        return find(id).orElseThrow(() -> nietGevonden(id));
    }

    /** The same for whoever cannot ask somebody to try again: waits for others that change it. */
    public E getLocked(UUID id) {
        return een(staand(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> nietGevonden(id));
    }

    /** The version that was told at a moment; not found when there was none yet. */
    public E get(UUID id, Instant moment) {
        return een(toen(alle(), moment).and("this.stuk = :id", "id", id)).orElseThrow(() -> nietGevonden(id));
    }

    public void persist(E nieuw) {
        entities.persist(nieuw);
    }

    public ProblemException nietGevonden(UUID id) {
        return ProblemException.notFound(naam, id);
    }

    /** Of those that hold to conditions the ones that were told at a moment. */
    public static Conditions toen(Conditions where, Instant moment) {
        return where.and(Zichtbaar.toen("this")).with("knownAt", moment);
    }

    /** The one that holds to conditions, of which there is at most one. */
    protected Optional<E> een(Conditions where) {
        return een(where, LockModeType.NONE);
    }

    private Conditions staand(UUID id) {
        return alle().and("this.stuk = :id", "id", id).and("this.vervallenOp is null");
    }

    private Optional<E> een(Conditions where, LockModeType slot) {
        return Optional.ofNullable(
                where.query(entities, "", "", soort).setLockMode(slot).getSingleResultOrNull());
    }
}
