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
        String anImport = "of_six_at_once_who_import_the_same_none_is_refused";
        return Map.of(
                "everyoneGetsTheirWay", () -> write("of_six_at_once_with_one_etag_one_gets_its_way"),
                "staleAllTheSame", () -> write("of_six_at_once_with_any_etag_none_is_stale"),
                "noImportTwice", () -> write(anImport + "/_import"),
                "anEffectEachTime", () -> write("six_at_once_with_one_key_have_one_effect_and_one_answer"),
                "asksForEachLine", () -> write("a_write_takes_few_statements"),
                "writesAside", () -> write("after_a_write_each_read_is_as_if_nothing_was_kept"),
                "noNameOfItsOwn", () -> write("six_at_once_without_a_key_are_made_or_refused_by_a_rule"));
    }

    private static Write write(String rule) {
        return new Write("/breaches/" + rule, "\"0\"", null);
    }
}
