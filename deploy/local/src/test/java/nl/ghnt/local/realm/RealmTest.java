package nl.ghnt.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.local.Folders;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path FOLDER = Folders.repository().resolve("deploy/keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_role_has_a_user_and_every_region_a_project_leader_and_a_designated_official() throws IOException {
        List<LocalUser> users = Realm.of(FOLDER).users();

        assertThat(users).hasSize(6 + 3 + 4 + 35 + 2 * 28);
        assertThat(users).extracting(LocalUser::role).containsAll(roles(shared()));
        for (String role : List.of("projectleider", "vertegenwoordiger")) {
            assertThat(users.stream().filter(user -> user.role().equals(role)))
                    .hasSize(28)
                    .allSatisfy(user -> assertThat(user.name())
                            .isEqualTo(role + "-" + user.region().orElseThrow()));
        }
    }

    @Test
    void only_our_own_clients_get_the_audience_of_the_services() throws IOException {
        JsonNode realm = shared();

        assertThat(realm.get("defaultDefaultClientScopes").toString()).doesNotContain("ghnt-api");
        assertThat(realm.get("defaultOptionalClientScopes").toString()).doesNotContain("ghnt-api");
        assertThat(realm.get("clients")).hasSize(2).allSatisfy(client -> assertThat(
                        client.get("defaultClientScopes").toString())
                .as(client.get("clientId").textValue())
                .contains("\"ghnt-api\""));
    }

    @Test
    void a_regional_user_carries_its_region_and_says_that_it_is_synthetic() throws IOException {
        JsonNode user = local("users", "username", "projectleider-twente");

        assertThat(user.at("/attributes/regio").toString()).isEqualTo("[\"twente\"]");
        assertThat(user.get("realmRoles").toString()).isEqualTo("[\"projectleider\"]");
        assertThat(user.get("firstName").textValue() + " "
                        + user.get("lastName").textValue())
                .isEqualTo("Projectleider Twente (synthetisch)");
        assertThat(user.has("email")).isFalse();
    }

    @Proves("R302")
    @Test
    void each_centre_municipality_has_somebody_who_applies_for_it() throws IOException {
        assertThat(Realm.of(FOLDER).users().stream().filter(LocalUser::isApplicant))
                .hasSize(35)
                .extracting(LocalUser::name)
                .contains("aanvrager-enschede", "aanvrager-den-haag", "aanvrager-s-hertogenbosch")
                .allMatch(name -> name.matches("aanvrager(-[a-z]+)+"));
        JsonNode user = local("users", "username", "aanvrager-enschede");
        assertThat(user.at("/attributes/gemeente").toString()).isEqualTo("[\"GM0153\"]");
        assertThat(user.get("lastName").textValue()).isEqualTo("Enschede (synthetisch)");
    }

    @Proves("R258")
    @Test
    void each_of_the_four_parties_has_a_user_of_its_own() throws IOException {
        List<LocalUser> parties = Realm.of(FOLDER).users().stream()
                .filter(user -> user.role().equals("partij"))
                .toList();

        assertThat(parties)
                .extracting(LocalUser::name)
                .containsExactly("partij-centrumgemeenten-vrouwenopvang", "partij-vws", "partij-jenv", "partij-vng");
        assertThat(local("users", "username", "partij-jenv")
                        .at("/attributes/partij")
                        .toString())
                .isEqualTo("[\"JENV\"]");
    }

    @Test
    void every_user_is_synthetic_by_name() throws IOException {
        assertThat(Realm.of(FOLDER).users())
                .allSatisfy(user -> assertThat(user.lastName()).endsWith("(synthetisch)"));
    }

    @Test
    void the_shared_realm_has_no_users_no_secrets_and_no_password_grant() throws IOException {
        JsonNode shared = shared();

        assertThat(shared.has("users")).isFalse();
        assertThat(shared.findValues("secret")).isEmpty();
        assertThat(shared.findValues("directAccessGrantsEnabled")).isNotEmpty().noneMatch(JsonNode::asBoolean);
        assertThat(shared.get("passwordPolicy").textValue()).contains("length(12)");
    }

    @Test
    void the_local_realm_lets_users_in_by_password_and_the_machine_client_by_its_own_name() throws IOException {
        assertThat(local("clients", "clientId", "ghnt-frontend")
                        .get("directAccessGrantsEnabled")
                        .asBoolean())
                .isTrue();
        assertThat(local("clients", "clientId", "ghnt-systeem").get("secret").textValue())
                .isEqualTo("ghnt-systeem");
    }

    @Test // which those are depends on the start: BrowserClient tells them
    void no_page_may_log_in_by_the_realm_alone() throws IOException {
        assertThat(local("clients", "clientId", "ghnt-frontend")
                        .get("redirectUris")
                        .size())
                .isZero();
    }

    @Test
    void only_an_administrator_may_change_for_whom_somebody_writes_or_agrees() throws IOException {
        String profile = shared().at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .textValue();

        JsonNode attributes = JSON.readTree(profile).get("attributes");

        for (String claim : List.of("regio", "partij")) {
            assertThat(find(attributes, "name", claim).at("/permissions/edit").toString())
                    .isEqualTo("[\"admin\"]");
        }
    }

    @Test
    void every_scope_that_a_client_names_exists() throws IOException {
        Set<String> defined = new HashSet<>(shared().get("clientScopes").findValuesAsText("name"));

        for (JsonNode client : shared().get("clients")) {
            assertThat(defined).containsAll(texts(client.get("defaultClientScopes")));
            assertThat(defined).containsAll(texts(client.get("optionalClientScopes")));
        }
        assertThat(defined)
                .contains("governance:lezen", "regions:schrijven", "reporting:lezen", "projectpool:schrijven");
    }

    private static List<String> roles(JsonNode realm) {
        return realm.at("/roles/realm").findValuesAsText("name");
    }

    private static JsonNode shared() throws IOException {
        return JSON.readTree(FOLDER.resolve("ghnt-realm.json").toFile());
    }

    private static JsonNode local(String list, String key, String value) throws IOException {
        return find(JSON.readTree(Realm.of(FOLDER).toJson()).get(list), key, value);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.get(key).textValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
