package nl.ghnt.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Note {

    @Id
    private UUID id;

    private String text;
    private int pages;

    @Version
    private long version;

    protected Note() {}

    Note(UUID id, String text, int pages) {
        this.id = id;
        this.text = text;
        this.pages = pages;
    }

    void rewrite(String newText, int newPages) {
        this.text = newText;
        this.pages = newPages;
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

    long version() {
        return version;
    }
}
