package nl.ghnt.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * RSA keys of a module's tests, kept beside its other build output: making one takes seconds, and every class loader of
 * the tests needs the same.
 */
final class TestKeys {

    private static final Path FOLDER = Path.of("target", "test-keys");
    private static final int BITS = 2_048;

    private TestKeys() {}

    /** The key of that name; made when the module has none yet. */
    static KeyPair named(String name) {
        Path file = FOLDER.resolve(name + ".pkcs8");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return read(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(file + " is no RSA key; remove it and another is made", unusable);
        }
    }

    /** Moved into its place when whole, so that nobody reads half a key. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        Files.createDirectories(FOLDER);
        Path whole = Files.createTempFile(FOLDER, "key", ".tmp");
        Files.write(whole, generator.generateKeyPair().getPrivate().getEncoded());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair read(byte[] encoded) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return new KeyPair(
                factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
    }
}
