package nl.ghnt.kit.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Versioned;

@Entity
class Note implements Versioned {

    @Id
    private UUID id;

    private String text;
    private int pages;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Note() {}

    Note(UUID id, String text, int pages, Instant now) {
        this.id = id;
        this.text = text;
        this.pages = pages;
        this.changedAt = now;
    }

    void rewrite(String newText, int newPages, Instant now) {
        this.text = newText;
        this.pages = newPages;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    int pages() {
        return pages;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
