package nl.ghnt.gateway.http;

import io.netty.bootstrap.ServerBootstrap;
import io.quarkus.arc.Arc;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/**
 * The transport of the JDK, with {@link AcceptedConnections} on each listening socket. Neither Quarkus nor Vert.x lets an
 * application see a connection before its first request is complete; this is the one interface of Vert.x that comes
 * before. Found by the service loader of Vert.x, because {@code quarkus.vertx.prefer-native-transport} is on.
 */
public class WatchedTransport extends JDKTransport {

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        bootstrap.handler(Arc.container().instance(AcceptedConnections.class).get());
    }
}
