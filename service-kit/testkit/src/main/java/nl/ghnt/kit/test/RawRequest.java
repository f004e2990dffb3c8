package nl.ghnt.kit.test;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a request byte by byte, so that it can be wrong in every way. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String END = "\r\n";

    private RawRequest() {}

    static ApiAnswer send(String method, String target, Map<String, List<String>> headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1" + END)
                .append("Host: localhost" + END + "Connection: close" + END);
        headers.forEach((name, lines) -> lines.forEach(
                value -> head.append(name).append(": ").append(value).append(END)));
        if (content.length > 0) {
            head.append("Content-Length: ").append(content.length).append(END);
        }
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head.append(END).toString().getBytes(StandardCharsets.ISO_8859_1));
            request.write(content);
            socket.getOutputStream().write(request.toByteArray());
            return read(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + target, failure);
        }
    }

    /** An answer up to the end of the connection, of which the body is as long as its head says. */
    private static ApiAnswer read(InputStream answer) throws IOException {
        byte[] bytes = answer.readAllBytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END + END);
        if (end < 0) {
            throw new IOException("no answer: '" + text + "'");
        }
        String[] lines = text.substring(0, end).split(END);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(lines)
                .skip(1)
                .forEach(line -> headers.putIfAbsent(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new ApiAnswer(status, headers, Arrays.copyOfRange(bytes, end + 4, bytes.length));
    }
}
