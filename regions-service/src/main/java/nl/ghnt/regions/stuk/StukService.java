package nl.ghnt.regions.stuk;

import io.quarkus.panache.common.Sort;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/**
 * The life of the pieces of one kind: found, read, made and changed. A room says who sees and writes them, what else must
 * be right of their content and what others hear; what can be done to a piece besides is done by {@link #doe}.
 *
 * @param <E> piece
 * @param <I> content
 */
public abstract class StukService<E extends Stuk<I>, I extends Record> {

    protected final Herinnering<E> stukken;
    protected final Rechten rechten;
    protected final RegioService regios;
    private final StukOmgeving omgeving;

    /**
     * @param soort entity
     * @param naam what a piece is called where it is not found
     */
    protected StukService(Class<E> soort, String naam, StukOmgeving omgeving) {
        this.stukken = new Herinnering<>(soort, naam, omgeving.entities);
        this.omgeving = omgeving;
        this.rechten = omgeving.rechten;
        this.regios = omgeving.regios;
    }

    /** Of which regions the caller sees the pieces; by itself of those of which he sees the inside. */
    protected Rechten.Zicht zicht() {
        return rechten.zicht();
    }

    /** Condition on {@code this} piece of which the caller sees it in other regions too; null when there is none. */
    protected String gedeeld() {
        return null;
    }

    /** Whether the same holds for a piece at hand. */
    protected boolean isGedeeld(E stuk) {
        return false;
    }

    /**
     * Holds when the caller may write this piece; by itself when it is of a region that he writes for today.
     *
     * @throws ProblemException 403 otherwise
     */
    protected void eisSchrijver(E stuk) {
        rechten.eisSchrijver(stuk.regio());
    }

    /** What is wrong with the content beside what its constraints say, at its place in the content; nothing by itself. */
    protected List<InputFault> keur(E stuk, I inhoud) {
        return List.of();
    }

    /** What others hear of a piece that was made or changed. */
    protected abstract DomainEvent melding(E stuk);

    @Transactional
    public Page<E> search(StukFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        Conditions where = filter.where(stukken.alle(), kennis.op(omgeving.clock));
        zicht().beperk(where, "this.regio", gedeeld());
        return stukken.search(where, page, sort);
    }

    /**
     * A piece as it was told.
     *
     * @throws ProblemException 404 when there was none yet, and for who may not know of it
     */
    @Transactional
    public E get(UUID id, Kennis kennis) {
        return gezien(stukken.get(id, kennis.op(omgeving.clock)));
    }

    /**
     * A piece says otherwise from now on.
     *
     * @throws ProblemException 404 for who may not know of it, 403 for who may not write it, 412 when the caller saw another
     *     version, 400 when the content is not right, 409 when it cannot be changed any more
     */
    @Transactional
    public E wijzig(UUID id, ExpectedVersion expected, I inhoud) {
        return doe(id, expected, stuk -> {
            eisGoed(stuk, inhoud, "");
            stuk.wijzig(inhoud, nu());
        });
    }

    /** A new piece of a region of today, whose content stands at {@code pointer} of what the caller sent. */
    protected E begin(E stuk, String pointer) {
        return begin(stuk, pointer, vandaag());
    }

    /** The same for a piece of a region that is there on {@code dag}. */
    protected E begin(E stuk, String pointer, LocalDate dag) {
        eisSchrijver(stuk);
        regios.eisBestaatOp(stuk.regio(), dag);
        eisGoed(stuk, stuk.inhoud(), pointer);
        stukken.persist(stuk);
        return vertel(stuk);
    }

    /** Does something else to the piece that the caller saw and may write. */
    protected E doe(UUID id, ExpectedVersion expected, Consumer<E> wat) {
        return doe(id, expected, this::eisSchrijver, wat);
    }

    /** The same for what others may do. */
    protected E doe(UUID id, ExpectedVersion expected, Consumer<E> recht, Consumer<E> wat) {
        E stuk = gezien(stukken.get(id));
        recht.accept(stuk);
        expected.matches(stuk);
        wat.accept(stuk);
        return vertel(stuk);
    }

    /** Others hear of it. */
    protected E vertel(E stuk) {
        omgeving.outbox.append(melding(stuk));
        return stuk;
    }

    protected Instant nu() {
        return omgeving.clock.instant();
    }

    protected LocalDate vandaag() {
        return DutchDay.today(omgeving.clock);
    }

    private E gezien(E stuk) {
        if (!isGedeeld(stuk) && !zicht().ziet(stuk.regio())) {
            throw stukken.nietGevonden(stuk.id());
        }
        return stuk;
    }

    private void eisGoed(E stuk, I inhoud, String pointer) {
        List<InputFault> fouten =
                keur(stuk, inhoud).stream().map(fout -> fout.below(pointer)).toList();
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }
}
