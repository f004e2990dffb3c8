package nl.ghnt.requirements;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** By requirement, the tests that prove it: read from the compiled tests of all modules. */
record Proofs(Map<String, Set<Proof>> byRequirement) {

    private static final String PROVES = "nl.ghnt.kit.test.Proves";

    /** A test, and the room that it is about. */
    record Proof(String room, String test) implements Comparable<Proof> {

        @Override
        public int compareTo(Proof other) {
            return (test + room).compareTo(other.test + other.room);
        }
    }

    static Proofs in(Path project) throws IOException {
        JavaClasses tests = new ClassFileImporter().importPaths(modules(project));
        Proofs proofs = new Proofs(new TreeMap<>());
        for (JavaClass test : tests) {
            proofs.add(test, test, test.getSimpleName());
            for (JavaMethod method : test.getMethods()) {
                proofs.add(method, test, test.getSimpleName() + "." + method.getName());
            }
        }
        return proofs;
    }

    Set<Proof> of(Requirement requirement) {
        return byRequirement.getOrDefault(requirement.name(), Set.of());
    }

    private static List<Path> modules(Path project) throws IOException {
        try (Stream<Path> folders = Files.walk(project, 2)) {
            return folders.map(folder -> folder.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private void add(HasAnnotations<?> proof, JavaClass test, String name) {
        proof.tryGetAnnotationOfType(PROVES).ifPresent(proves -> numbers(proves).forEach(number -> byRequirement
                .computeIfAbsent(number, first -> new TreeSet<>())
                .add(new Proof(room(test), name))));
    }

    private static List<String> numbers(JavaAnnotation<?> proves) {
        return List.of((String[]) proves.get("value").orElseThrow());
    }

    /** The package below that of the service: {@code nl.ghnt.regions.indeling} is the room {@code indeling}. */
    private static String room(JavaClass test) {
        String[] parts = test.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : parts[parts.length - 1];
    }
}
