package nl.ghnt.kit.config;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets requests come in of which the address is no URI, so that they get a problem like all others. The framework would
 * answer them with a bare 400 before anything of ours, unless a system property says otherwise when it starts; settings are
 * read before that. What it would refuse is refused by {@link nl.ghnt.kit.input.RequestTarget}.
 */
@StaticInitSafe
public class AddressesOfAnyForm implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder settings) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
