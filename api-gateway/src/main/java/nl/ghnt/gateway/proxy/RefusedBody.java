package nl.ghnt.gateway.proxy;

import nl.ghnt.gateway.http.Problem;

/** Why the body of a request was not taken in. */
final class RefusedBody extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RefusedBody(Problem problem, String detail) {
        super(detail, null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
