package nl.ghnt.regions.projectleider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.security.AccountMark;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Melding;

/** What others hear of posts: never who holds them. */
final class ProjectleiderEvents {

    private ProjectleiderEvents() {}

    /**
     * In which periods a post is filled, and by which account as far as the register knows: always all of them. For services
     * that decide by it who may write for a region.
     */
    record Aangesteld(UUID post, String regio, Projectleiderpost.Functie functie, List<Aanstelling> aanstellingen) {

        static Melding of(Projectleiderpost post) {
            return new Melding(
                    "aanstelling.gewijzigd.v1",
                    post.id().toString(),
                    post.pad() + "/houder",
                    Rechten.houderlezers(),
                    new Aangesteld(
                            post.id(),
                            post.regio(),
                            post.functie(),
                            post.vervuld().map(Aanstelling::of).toList()));
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
            String regio,
            Projectleiderpost.Functie functie,
            Bezetting.Status status,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid) {

        static Melding of(Projectleiderpost post) {
            Bezetting laatste = post.laatste();
            Validity geldigheid = laatste.geldigheid();
            return Melding.openbaar(
                    "projectleiderpost.gewijzigd.v1",
                    post.pad(),
                    new Gewijzigd(
                            post.regio(),
                            post.functie(),
                            laatste.inhoud().status(),
                            geldigheid.begin(),
                            geldigheid.end()));
        }
    }
}
