package nl.ghnt.kit.sample;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
public class NoteService {

    private final NoteRepository notes;
    private final Outbox outbox;
    private final Clock clock;

    NoteService(NoteRepository notes, Outbox outbox, Clock clock) {
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Note write(String text, int pages) {
        Note note = new Note(Identifiers.next(), text, pages, clock.instant());
        notes.persist(note);
        outbox.append(new NoteEvents.Written(note.id(), note.text()));
        return note;
    }

    @Transactional
    public Note rewrite(UUID id, ExpectedVersion expected, String text, int pages) {
        Note note = get(id);
        expected.matches(note);
        note.rewrite(text, pages, clock.instant());
        outbox.append(new NoteEvents.Written(note.id(), note.text()));
        return note;
    }

    @Transactional
    public void file(Note note, String owner) {
        outbox.append(new NoteEvents.Filed(note.id(), owner));
    }

    /** Tells several things at once. */
    @Transactional
    public void tell(List<? extends DomainEvent> events) {
        outbox.append(events);
    }

    /** Tells of a note and then fails: nothing of it may be there afterwards. */
    @Transactional
    public void writeAndFail(String text) {
        write(text, 1);
        throw new IllegalStateException("on purpose");
    }

    @Transactional
    public Note get(UUID id) {
        return notes.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Note", id));
    }

    @Transactional
    public Page<Note> list(Instant changedSince, PageRequest page, Sort sort) {
        return notes.search(changedSince, page, sort);
    }
}
