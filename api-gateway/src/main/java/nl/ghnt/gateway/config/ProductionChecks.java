package nl.ghnt.gateway.config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses to start on settings that cannot work, and, outside a developer's machine, on settings that are fine there and
 * harmful anywhere else. The profile {@code local} (one machine, synthetic data) is exempt from the second kind.
 */
@ApplicationScoped
public class ProductionChecks {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final GatewayConfig config;

    ProductionChecks(GatewayConfig config) {
        this.config = config;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        List<String> faults = new ArrayList<>(impossible());
        if (LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.isProfileActive("local")) {
            faults.addAll(unsafe());
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Refusing to start (use the profile 'local' on a developer's machine):\n - "
                    + String.join("\n - ", faults));
        }
    }

    /** What is wrong everywhere. */
    List<String> impossible() {
        List<String> faults = new ArrayList<>();
        for (ApiContext context : ApiContext.values()) {
            GatewayConfig.UpstreamAddress address = config.upstreams().get(context);
            String key = "ghnt.gateway.upstreams." + context.code();
            if (address == null) {
                faults.add(key + ".url is not set");
            } else {
                requireOrigin(faults, key + ".url", address.url());
                address.managementUrl().ifPresent(url -> requireOrigin(faults, key + ".management-url", url));
            }
        }
        config.publicUrl().ifPresent(url -> requireOrigin(faults, "ghnt.gateway.public-url", url));
        config.viewer()
                .identityProvider()
                .ifPresent(url -> requireOrigin(faults, "ghnt.gateway.viewer.identity-provider", url));
        return faults;
    }

    /** What is wrong in production. */
    List<String> unsafe() {
        List<String> faults = new ArrayList<>();
        config.upstreams().forEach((context, address) -> {
            if (OWN_MACHINE.contains(address.url().getHost())) {
                faults.add(
                        "ghnt.gateway.upstreams." + context.code() + ".url points to this machine: " + address.url());
            }
        });
        if (config.publicUrl().map(url -> !"https".equals(url.getScheme())).orElse(true)) {
            faults.add("ghnt.gateway.public-url must be the https origin under which callers know the gateway");
        }
        if (config.cors().origins().orElse(List.of()).contains("*")) {
            faults.add("ghnt.gateway.cors.origins must list origins, not *");
        }
        return faults;
    }

    private static void requireOrigin(List<String> faults, String key, URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = (url.getPath() == null || url.getPath().isEmpty())
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
        if (!web || url.getHost() == null || !bare) {
            faults.add(key + " must be scheme, host and port only, is '" + url + "'");
        }
    }
}
