package nl.ghnt.kit.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a caller takes: the media ranges of {@code Accept} (RFC 9110, 12.5.1) with how much each is wanted. */
public final class MediaRanges {

    private static final int LONGEST_HEADER = 1_000;
    private static final String ALL = "*";

    private final List<Range> ranges;

    private record Range(MediaTypeText type, double quality) {

        /** How exactly it names a type: not at all 0, its kind 1, itself 2. */
        int exactness(MediaTypeText offered) {
            if (type.type().equals(ALL)) {
                return 1;
            }
            if (!type.type().equals(offered.type())) {
                return 0;
            }
            return type.subtype().equals(ALL) ? 2 : type.subtype().equals(offered.subtype()) ? 3 : 0;
        }
    }

    private MediaRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Of a header; an absent or empty one takes everything. Nothing when it cannot be read. */
    public static Optional<MediaRanges> parse(String header) {
        String text = header == null || header.isBlank() ? "*/*" : header;
        if (text.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : MediaTypeText.parts(text, ',')) {
            if (part.isBlank()) {
                continue; // a list may have empty places
            }
            Optional<Range> range = range(part);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        return Optional.of(new MediaRanges(ranges));
    }

    private static Optional<Range> range(String text) {
        return MediaTypeText.parse(text).filter(MediaRanges::isRange).flatMap(type -> {
            String quality = type.parameters().getOrDefault("q", "1");
            return isQuality(quality) ? Optional.of(new Range(type, Double.parseDouble(quality))) : Optional.empty();
        });
    }

    private static boolean isRange(MediaTypeText type) {
        return !type.type().equals(ALL) || type.subtype().equals(ALL);
    }

    // 0 to 1 with at most three decimals
    private static boolean isQuality(String text) {
        if (text.isEmpty() || text.length() > 5 || (text.charAt(0) != '0' && text.charAt(0) != '1')) {
            return false;
        }
        boolean one = text.charAt(0) == '1';
        return text.length() == 1
                || (text.charAt(1) == '.'
                        && text.chars().skip(2).allMatch(digit -> one ? digit == '0' : digit >= '0' && digit <= '9'));
    }

    /** The best of what is offered, the most preferred first; nothing when none is taken. */
    public Optional<String> best(List<String> offered) {
        String best = null;
        double most = 0;
        for (String type : offered) {
            double quality =
                    quality(MediaTypeText.parse(type.toLowerCase(Locale.ROOT)).orElseThrow());
            if (quality > most) {
                most = quality;
                best = type;
            }
        }
        return Optional.ofNullable(best);
    }

    // the range that names a type most exactly says how much it is wanted
    private double quality(MediaTypeText offered) {
        int exactness = 0;
        double quality = 0;
        for (Range range : ranges) {
            int found = range.exactness(offered);
            if (found > exactness) {
                exactness = found;
                quality = range.quality();
            }
        }
        return quality;
    }
}
