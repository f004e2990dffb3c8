package nl.ghnt.kit.breaches;

import nl.ghnt.kit.test.ApiContract;

/** The rules as they look at the breaches, and at nothing else. Not a test by itself: all of it would fail. */
class BreachedContract extends ApiContract {

    @Override
    protected boolean covers(String path) {
        return !super.covers(path);
    }

    /** A description of before, which is not the one that is served. */
    @Override
    protected String committed() {
        return "{\"openapi\": \"3.0.3\"}";
    }
}
