package nl.ghnt.kit.data;

import io.quarkus.panache.common.Sort;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Reads rows of one kind of programme data, those that stand.
 *
 * @param <E> row
 */
public abstract class ProgrammeRowService<E extends ProgrammeRow<?>> {

    protected final EntityManager entities;
    private final Class<E> kind;
    private final String name;

    /**
     * @param kind entity
     * @param name what a row is called where it is not found
     */
    protected ProgrammeRowService(Class<E> kind, String name, EntityManager entities) {
        this.kind = kind;
        this.name = name;
        this.entities = entities;
    }

    @Transactional
    public Page<E> search(ProgrammeRowFilter filter, PageRequest page, Sort sort) {
        return CountedRows.page(entities, kind, filter.where(kind), page, sort);
    }

    /**
     * The row with this code.
     *
     * @throws ProblemException 404 when there is none that stands
     */
    @Transactional
    public E get(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound(name, code));
    }

    /** The row with this code, for whoever refers to it; empty for null, and when none stands. */
    @Transactional
    public Optional<E> find(String code) {
        return Optional.ofNullable(code)
                .map(known -> entities.find(kind, known))
                .filter(ProgrammeRow::stands);
    }
}
