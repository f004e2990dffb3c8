package nl.ghnt.gateway.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Closes a connection on which the head of a request takes too long, however steadily its bytes drip in. An idle
 * connection is no business of this class. Sees bytes before they are decoded, so it is told when a head is complete.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private final long millis;
    private final Supplier<ByteBuf> answer;
    private boolean answering;
    private Future<?> running;

    /**
     * @param millis from the first byte of a head to its last
     * @param answer the whole 408 as it goes over the line
     */
    HeadDeadline(long millis, Supplier<ByteBuf> answer) {
        this.millis = millis;
        this.answer = answer;
    }

    /** A head is complete: what comes in now is its body, or waits for its answer. */
    static void headReceived(HttpConnection connection) {
        HeadDeadline deadline = of(connection);
        if (deadline != null) {
            deadline.answering = true;
            deadline.stop();
        }
    }

    /** The answer is sent: what comes in now is the next head. */
    static void answerSent(HttpConnection connection) {
        HeadDeadline deadline = of(connection);
        if (deadline != null) {
            deadline.answering = false;
        }
    }

    private static HeadDeadline of(HttpConnection connection) {
        return connection instanceof HttpServerConnection server
                ? server.channel().pipeline().get(HeadDeadline.class)
                : null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!answering && running == null) {
            running = context.executor().schedule(() -> refuse(context), millis, TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void refuse(ChannelHandlerContext context) {
        running = null;
        context.writeAndFlush(answer.get()).addListener(ChannelFutureListener.CLOSE);
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }
}
