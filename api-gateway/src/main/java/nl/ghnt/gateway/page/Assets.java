package nl.ghnt.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Style sheets, scripts and pictures of the pages: the gateway's own and those of Swagger UI, all served from here. */
@ApplicationScoped
class Assets {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final String prefix;
    private final Map<String, Page> byPath = new LinkedHashMap<>();

    Assets() {
        String swagger = "META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        Map<String, Page> byName = new LinkedHashMap<>();
        byName.put("pagina.css", Page.asset(CSS, read("web/pagina.css")));
        byName.put("start.js", Page.asset(SCRIPT, read("web/start.js")));
        byName.put("documentatie.js", Page.asset(SCRIPT, read("web/documentatie.js")));
        byName.put("icoon.svg", Page.asset("image/svg+xml", read("web/icoon.svg")));
        byName.put("swagger-ui.css", Page.asset(CSS, read(swagger + "swagger-ui.css")));
        byName.put("swagger-ui-bundle.js", Page.asset(SCRIPT, read(swagger + "swagger-ui-bundle.js")));
        byName.put("oauth2-redirect.js", Page.asset(SCRIPT, read(swagger + "oauth2-redirect.js")));
        this.prefix = "/web/" + fingerprint(byName) + "/";
        byName.forEach((name, page) -> byPath.put(prefix + name, page));
    }

    /** First part of the address of every asset; changes when any of them does. */
    String prefix() {
        return prefix;
    }

    Map<String, Page> byPath() {
        return byPath;
    }

    private static String swaggerVersion() {
        Properties properties = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        return in;
    }

    private static String fingerprint(Map<String, Page> pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pages.values().forEach(page -> digest.update(page.plain().getBytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
