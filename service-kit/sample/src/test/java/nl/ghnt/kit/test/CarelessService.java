package nl.ghnt.kit.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every request with 200 and what was asked for in its own words, but for its description, which is right. */
final class CarelessService implements AutoCloseable {

    private static final String LENGTH = "content-length: ";
    private static final String ACCEPT = "accept: ";

    /** What its description promises of itself; of anything else it keeps no promise. */
    private static final String HEADERS =
            "ETag: \"1\"\r\nAPI-Version: 1.0.0\r\nAccess-Control-Allow-Origin: *\r\nVary: Accept-Encoding\r\n";

    private final ServerSocket socket;
    private final byte[] description;

    CarelessService(byte[] description) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.description = description;
        Thread server = new Thread(this::serve);
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException ended) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        String head = head(caller.getInputStream());
        caller.getInputStream().readNBytes(head.contains(LENGTH) ? Integer.parseInt(value(head, LENGTH)) : 0);
        boolean described = head.startsWith("get ") && head.contains("/openapi.json http");
        byte[] body = described ? description : "{}".getBytes(StandardCharsets.UTF_8);
        String type = !described && head.contains(ACCEPT) ? value(head, ACCEPT) : "application/json";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 200 OK\r\nConnection: close\r\n" + (described ? HEADERS : "") + "Content-Type: "
                        + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        answer.writeBytes(body);
        caller.getOutputStream().write(answer.toByteArray());
    }

    private static String head(InputStream request) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = request.read();
            if (next < 0) {
                throw new IOException("the request breaks off");
            }
            head.append((char) next);
        }
        return head.toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static String value(String head, String name) {
        int from = head.indexOf(name) + name.length();
        return head.substring(from, head.indexOf("\r\n", from));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
