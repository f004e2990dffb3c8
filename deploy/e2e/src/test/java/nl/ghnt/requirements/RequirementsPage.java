package nl.ghnt.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page: all requirements by service, with the tests that prove them or what is missing. */
record RequirementsPage(List<Requirement> requirements, List<Requirement> features, Proofs proofs) {

    private static final String HEAD = """
            # Requirements and what proves them

            Each fact of the [programme texts](sources.md#the-five-programme-texts) that the system must carry has a number. A requirement is met
            when a test would fail if the system no longer did it: tests say so with `@Proves`. What is open says what is missing. This page is
            made from [requirements.json](requirements.json), [features.json](features.json) and the tests; a requirement called met without a proof fails the build. Write it with
            `./mvnw verify -Drequirements.write=true`. Rooms are packages of the service.

            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        long met = requirements.stream().filter(Requirement::isMet).count();
        page.append("Of %d requirements %d are met and %d are open.%n"
                .formatted(requirements.size(), met, requirements.size() - met));
        byService().forEach((service, all) -> chapter(page, service, all));
        chapter(page, "What users of systems for grants expect beside that", features);
        return page.toString();
    }

    private void chapter(StringBuilder page, String title, List<Requirement> all) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| requirement | what it asks | room | proved by | open |\n|---|---|---|---|---|\n");
        all.forEach(requirement -> page.append(row(requirement)));
    }

    private Map<String, List<Requirement>> byService() {
        return requirements.stream()
                .collect(Collectors.groupingBy(Requirement::service, LinkedHashMap::new, Collectors.toList()));
    }

    private String row(Requirement requirement) {
        Set<Proofs.Proof> proved = proofs.of(requirement);
        String rooms =
                proved.stream().map(Proofs.Proof::room).distinct().sorted().collect(Collectors.joining(", "));
        String tests = proved.stream().map(proof -> "`" + proof.test() + "`").collect(Collectors.joining(" · "));
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        requirement.name(),
                        cell(requirement.asks()),
                        rooms,
                        tests,
                        requirement.isMet() ? "" : cell(requirement.open()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
