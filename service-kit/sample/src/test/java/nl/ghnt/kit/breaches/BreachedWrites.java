package nl.ghnt.kit.breaches;

import java.util.Map;
import java.util.function.Supplier;
import nl.ghnt.kit.test.WriteContract;

/** The rules of writing at once as they look at the breaches, and at nothing else. */
class BreachedWrites extends WriteContract {

    @Override
    protected boolean covers(String path) {
        return !super.covers(path);
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        return Map.of(
                "everyoneGetsTheirWay", () -> write("of_six_at_once_with_one_etag_one_gets_its_way"),
                "anEffectEachTime", () -> write("six_at_once_with_one_key_have_one_effect_and_one_answer"),
                "noNameOfItsOwn", () -> write("six_at_once_without_a_key_are_made_or_refused_by_a_rule"));
    }

    private static Write write(String rule) {
        return new Write("/breaches/" + rule, "\"0\"", null);
    }
}
