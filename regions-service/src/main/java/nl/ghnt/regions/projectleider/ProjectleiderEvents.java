package nl.ghnt.regions.projectleider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of posts: never who holds them. */
final class ProjectleiderEvents {

    private ProjectleiderEvents() {}

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
    }
}
