package nl.ghnt.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: free, taken, answering. */
public final class Ports {

    private static final int CONNECT_MILLIS = 1000;
    /** Below the range from which the kernel numbers outgoing connections. */
    private static final int PICK_FROM = 20_000;

    private static final int PICK_BELOW = 31_000;

    private Ports() {}

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that is free now, and of which the port that many numbers higher is free too. */
    public static int pickFree(int companion) {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(PICK_FROM, PICK_BELOW);
        } while (!isFree(port) || !isFree(port + companion));
        return port;
    }
}
