package nl.ghnt.kit.problem;

import java.sql.SQLException;

/** A statement of the kit itself failed; carries the cause to where failures are told apart. */
public class SqlFailure extends RuntimeException {

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
