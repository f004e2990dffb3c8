package nl.ghnt.governance;

import jakarta.ws.rs.BeanParam;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.time.TimeView;

/** Which rows are asked for of a kind that holds in a period: with {@code geldigOp} only those that held on that day. */
public class GeldigFilter extends ProgrammeRowFilter {

    @BeanParam
    TimeView time;

    @Override
    protected void restrict(Conditions where) {
        where.and(
                "this.inhoud.beginGeldigheid <= :geldigOp"
                        + " and (this.inhoud.eindeGeldigheid is null or this.inhoud.eindeGeldigheid > :geldigOp)",
                "geldigOp",
                time.asksValidOn() ? time.validOn(null) : null); // which needs no clock for what was asked
    }
}
