package nl.ghnt.gateway.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import nl.ghnt.gateway.config.GatewayConfig;

/** Stands at the door: gives every accepted connection its deadline before the HTTP server gets it. */
@Singleton
@Sharable
@Unremovable
class AcceptedConnections extends ChannelInboundHandlerAdapter {

    private final long millis;
    private final Answers answers;

    AcceptedConnections(GatewayConfig config, Answers answers) {
        this.millis = config.timeouts().head().toMillis();
        this.answers = answers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        HeadDeadline deadline = new HeadDeadline(
                millis,
                () -> answers.onTheLine(Problem.REQUEST_TIMEOUT, "Het verzoek kwam niet binnen de wachttijd aan."));
        ((Channel) accepted).pipeline().addLast(deadline);
        context.fireChannelRead(accepted);
    }
}
