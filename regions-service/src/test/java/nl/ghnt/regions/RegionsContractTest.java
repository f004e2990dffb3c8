package nl.ghnt.regions;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegionsContractTest extends ApiContract {

    @Override
    protected void furnish() {
        Contractland.komtErBij();
    }

    @Override
    protected Map<String, Supplier<String>> existing() {
        String land = "/regios/" + Contractland.REGIO;
        return Map.of(
                "/actieplannen/{id}", () -> "/actieplannen/" + Contractland.plan(),
                "/regios/{code}/gemeenten", () -> land + "/gemeenten",
                "/regios/{code}/netwerken", () -> land + "/netwerken",
                "/regios/{code}/projectleiderposten", () -> land + "/projectleiderposten",
                "/regios/{code}/prioriteiten/{periode}", () -> land + "/prioriteiten/2024-H1",
                "/regios/{code}/standen", () -> land + "/standen",
                "/regios/{code}/standen/{periode}", () -> land + "/standen/2024-H1");
    }

    @Override
    protected Map<String, String> withoutOrder() {
        return Map.of(
                "zoekExperimenten", "the sources name one series",
                "leesVerloopVanKaderelement", "no element of the frame ever read otherwise",
                "leesRegiosVanGemeente", "no municipality is known to have gone to another region");
    }

    @Override
    protected Map<String, String> neverKept() {
        return Map.of("leesHouderVanPost", "that somebody looked who holds a post is noted each time");
    }

    @Override
    protected Map<String, String> neverTheSame() {
        return Map.of(
                "leesDekkingVanStanden", "it tells the moment of the count, which is now unless asked for another");
    }

    @Override
    protected Set<String> textFilters() {
        // themes of what a region tells are an open list; those of a plan are elements of the frame
        return Stream.concat(
                        super.textFilters().stream(),
                        Stream.of("zoekKnelpunten thema", "zoekPilots thema", "zoekWerkzameElementen thema"))
                .collect(Collectors.toSet());
    }

    @Override
    protected Map<String, String> withoutMoment() {
        return Map.of("leesAfbeeldingVanIndeling", "that there is no link with a region was recorded at no moment");
    }

    @Override
    protected Map<String, Long> statements() {
        return Map.of(
                // two partitions, the members of each and the links between them, whatever the size of the page
                "leesAfbeeldingVanIndeling", 5L,
                // the partitions, the regions in ours, and the members of the others
                "zoekIndelingen", 3L,
                // a plan with its versions, its states and what was told of its actions: three lists of their own
                // length
                "leesActieplan", 3L,
                "leesPlanversie", 3L,
                "leesActievoortgang", 3L,
                // a count over what the regions said: the regions of the day, what is counted, and what they said
                "leesThemasVanActieplannen", 3L,
                "leesDekkingVanRegioprioriteiten", 3L,
                "leesDekkingVanStanden", 3L,
                "leesRealisatieVanNorm", 4L,
                // how much names may differ, names of regions, of Veilig Thuis regions and of municipalities
                "herkenRegio", 4L);
    }
}
