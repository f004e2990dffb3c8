package nl.ghnt.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.ghnt.local.Platform;
import nl.ghnt.local.realm.LocalUser;
import nl.ghnt.local.realm.Realm;

/** The synthetic users of the platform who apply for a municipality. */
final class Applicants {

    private Applicants() {}

    static List<LocalUser> of(Platform platform) {
        try {
            return Realm.of(platform.config().repository().resolve("deploy").resolve("keycloak")).users().stream()
                    .filter(LocalUser::isApplicant)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
