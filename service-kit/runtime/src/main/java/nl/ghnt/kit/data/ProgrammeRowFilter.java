package nl.ghnt.kit.data;

import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;

/** Which of the rows that stand are asked for: those that changed since a moment, and what a kind adds to that. */
public class ProgrammeRowFilter extends ChangedSince {

    /** Adds what rows of this kind can be asked for, in the words of a query on {@code this} row; nothing by itself. */
    protected void restrict(Conditions where) {}

    Conditions where(Class<?> kind) {
        Conditions where = Conditions.of("from " + kind.getSimpleName() + " this")
                .and("this.vervallenOp is null")
                .and("this.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds());
        restrict(where);
        return where;
    }
}
