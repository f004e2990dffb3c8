package nl.ghnt.local;

/** Where the platform tells how far it is: one line a part. Called from several threads. */
public interface Progress {

    /** A part begins to start or stop. */
    void begin(String part, String doing);

    /** Something that takes more than a moment and that is not done every time. */
    void step(String part, String doing);

    /**
     * A part has done what it began.
     *
     * @param outcome in a word or two
     * @param facts where it is to be found, or nothing
     */
    void done(String part, String outcome, String facts);

    void failed(String part);

    /** A line that belongs to no part. */
    void say(String line);

    /** For callers that look at the platform itself, such as tests. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String part, String doing) {}

            @Override
            public void step(String part, String doing) {}

            @Override
            public void done(String part, String outcome, String facts) {}

            @Override
            public void failed(String part) {}

            @Override
            public void say(String line) {}
        };
    }
}
