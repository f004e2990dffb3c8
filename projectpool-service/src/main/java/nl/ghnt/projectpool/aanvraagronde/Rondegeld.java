package nl.ghnt.projectpool.aanvraagronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.ghnt.projectpool.Fout;

/**
 * What a round may grant and what it did, in euros. The table holds the same: what is granted is never more than the budget
 * and what was decided above it.
 *
 * @param budget of the version of the round that holds
 * @param toegekend what is granted, less what was taken back
 * @param overschrijding what was decided to be granted above the budget
 */
@Embeddable
public record Rondegeld(
        @Column(name = "budget") BigDecimal budget,
        @Column(name = "toegekend") BigDecimal toegekend,
        @Column(name = "overschrijding") BigDecimal overschrijding) {

    static Rondegeld van(BigDecimal budget) {
        return new Rondegeld(budget, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** What can be granted without a decision to go above the budget; below zero when there was one and money went since. */
    public BigDecimal ruimte() {
        return budget.add(overschrijding).subtract(toegekend);
    }

    Rondegeld metBudget(BigDecimal ander) {
        // what a higher budget holds needs no decision to go above it any more
        BigDecimal nogErboven = overschrijding.min(toegekend.subtract(ander).max(BigDecimal.ZERO));
        Rondegeld anders = new Rondegeld(ander, toegekend, nogErboven);
        Fout.RONDE_BUDGET.unless(anders.ruimte().signum() >= 0, "Er is al " + toegekend + " euro toegekend.");
        return anders;
    }

    /** How far granting more goes above what can be granted without a decision about that. */
    public BigDecimal teVeel(BigDecimal bedrag) {
        return bedrag.subtract(ruimte()).max(BigDecimal.ZERO);
    }

    /**
     * @param tot up to which total it was decided to go above the budget; null when it was not. What is left of it is not kept:
     *     a decision to go above the budget holds once
     */
    Rondegeld kenToe(BigDecimal bedrag, BigDecimal tot) {
        BigDecimal teVeel = teVeel(bedrag);
        BigDecimal samen = toegekend.add(bedrag);
        Fout.RONDE_BUDGET.unless(
                teVeel.signum() == 0 || tot != null && samen.compareTo(tot) <= 0,
                "Dit gaat " + teVeel + " euro boven het budget van de ronde"
                        + (tot == null ? "." : "; besloten is tot " + tot + " euro."));
        return new Rondegeld(budget, samen, overschrijding.add(teVeel));
    }
}
