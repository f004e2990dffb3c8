package nl.ghnt.regions.projectleider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.security.AccountMark;

/** What others hear of posts: never who holds them. */
final class ProjectleiderEvents {

    private ProjectleiderEvents() {}

    /**
     * In which periods a post is filled, and by which account as far as the register knows: always all of them. For services
     * that decide by it who may write for a region.
     */
    record Aangesteld(UUID post, String regio, String functie, List<Aanstelling> aanstellingen) implements DomainEvent {

        static Aangesteld of(Projectleiderpost post) {
            return new Aangesteld(
                    post.id(),
                    post.regio(),
                    post.functie().name(),
                    post.vervuld().map(Aanstelling::of).toList());
        }

        @Override
        public String type() {
            return "aanstelling.gewijzigd.v1";
        }

        @Override
        public String key() {
            return post.toString();
        }

        @Override
        public String resource() {
            return Projectleiderpost.pad(post) + "/houder";
        }

        @Override
        public Audience audience() {
            return Rechten.houderlezers();
        }
    }

    /**
     * A period in which a post is filled.
     *
     * @param account mark of the account of who holds it, for this post; null when the register does not know the account
     */
    record Aanstelling(LocalDate beginGeldigheid, LocalDate eindeGeldigheid, String account) {

        static Aanstelling of(Bezetting bezetting) {
            Bezetting.Houder houder = bezetting.houder();
            String subject = houder == null ? null : houder.subject();
            return new Aanstelling(
                    bezetting.geldigheid().begin(),
                    bezetting.geldigheid().end(),
                    subject == null
                            ? null
                            : AccountMark.of(bezetting.post().id().toString(), subject));
        }
    }

    /** A post is filled otherwise, or ended. */
    record Gewijzigd(
            @JsonIgnore UUID post,
            String regio,
            String functie,
            String status,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid)
            implements DomainEvent {

        static Gewijzigd of(Projectleiderpost post) {
            Bezetting laatste = post.laatste();
            return new Gewijzigd(
                    post.id(),
                    post.regio(),
                    post.functie().name(),
                    laatste.status().name(),
                    laatste.geldigheid().begin(),
                    laatste.geldigheid().end());
        }

        @Override
        public String type() {
            return "projectleiderpost.gewijzigd.v1";
        }

        @Override
        public String key() {
            return post.toString();
        }

        @Override
        public String resource() {
            return Projectleiderpost.pad(post);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
