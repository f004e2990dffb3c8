package nl.ghnt.gateway.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;

/**
 * Bounds what one connection can ask for ahead of what its caller reads. Vert.x keeps every request that comes before the
 * last is answered, however many, and keeps every answer that the caller does not read. Stands behind the decoder, where
 * each head is seen when it comes in; the first has come in already when this is put there.
 */
final class PipelinedRequests extends ChannelInboundHandlerAdapter {

    /** Requests of one connection that may be without an answer; browsers send one at a time. */
    private static final int MOST = 50;

    private int unanswered = 1;
    private boolean full;

    private PipelinedRequests() {}

    /**
     * A request is about to be handled. False when what was answered before is still to be read: then this one gets no
     * answer.
     */
    static boolean mayBeAnswered(HttpServerConnection connection) {
        ChannelHandlerContext context = connection.channelHandlerContext();
        if (of(connection) == null) {
            context.pipeline().addBefore(context.name(), null, new PipelinedRequests());
        }
        return context.channel().isWritable();
    }

    /**
     * Nothing comes after what {@code connection} has to send; the caller closes it. Closed here, with requests unread, it
     * would lose what the caller has not read yet.
     */
    static void endAnswers(HttpServerConnection connection) {
        DuplexChannel channel = (DuplexChannel) connection.channel();
        connection.channelHandlerContext().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener((ChannelFutureListener)
                sent -> channel.shutdownOutput());
    }

    /** An answer is complete. */
    static void answered(HttpConnection connection) {
        PipelinedRequests requests = of(connection);
        if (requests != null) {
            requests.unanswered--;
        }
    }

    private static PipelinedRequests of(HttpConnection connection) {
        return connection instanceof HttpServerConnection server
                ? server.channel().pipeline().get(PipelinedRequests.class)
                : null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest && ++unanswered > MOST) {
            full = true;
            context.close();
        }
        if (full) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }
}
