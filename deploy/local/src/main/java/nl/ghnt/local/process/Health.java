package nl.ghnt.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a part whether it is well. */
public final class Health {

    private static final int TIMEOUT_MILLIS = 2000;

    private Health() {}

    /** {@code http://…} must answer 200, {@code tcp://…} must accept a connection. */
    public static boolean isUp(URI health) {
        return health.getScheme().equals("tcp") ? Ports.answers(health.getPort()) : status(health) == 200;
    }

    /** The HTTP status, or 0 when nothing answers. */
    private static int status(URI url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
