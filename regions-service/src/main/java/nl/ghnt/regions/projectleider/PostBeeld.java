package nl.ghnt.regions.projectleider;

import java.util.List;
import java.util.Optional;
import nl.ghnt.regions.feit.Blik;

/**
 * A post as it is seen.
 *
 * @param post the post
 * @param blik the day and the knowledge by which it is seen
 * @param bezetting how it is filled on that day; empty when not known
 * @param verloop how it was filled over time, as known
 */
record PostBeeld(Projectleiderpost post, Blik blik, Optional<Bezetting> bezetting, List<Bezetting> verloop) {

    static PostBeeld van(Projectleiderpost post, Blik blik) {
        return new PostBeeld(post, blik, post.bezetting(blik), post.verloop(blik.beschikbaarOp()));
    }
}
