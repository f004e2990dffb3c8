package nl.ghnt.gateway.proxy;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Addresses whose forwarded headers are believed. */
final class TrustedProxies {

    private final List<IpSubnetFilterRule> rules;

    /** @param blocks addresses ({@code 10.1.2.3}) or CIDR blocks ({@code 10.0.0.0/8}), never names */
    TrustedProxies(List<String> blocks) {
        this.rules = blocks.stream().map(TrustedProxies::rule).toList();
    }

    /** Whether {@code address}, an IP address in text, is one of them. */
    boolean contains(String address) {
        if (rules.isEmpty() || address == null) {
            return false;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return false;
        }
        InetSocketAddress socket = new InetSocketAddress(address(bytes), 0);
        return rules.stream().anyMatch(rule -> rule.matches(socket));
    }

    private static IpSubnetFilterRule rule(String block) {
        String[] parts = block.strip().split("/", 2);
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (bytes == null) {
            throw new IllegalArgumentException("Not an IP address or CIDR block: '" + block + "'");
        }
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : bytes.length * Byte.SIZE;
        return new IpSubnetFilterRule(address(bytes), prefix, IpFilterRuleType.ACCEPT);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
