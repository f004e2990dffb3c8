package nl.ghnt.projectpool.beoordeling;

import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;

/**
 * An assessment with what it is about.
 *
 * @param belang what the assessor declared last; null when nothing was
 */
record Zaak(Beoordeling beoordeling, Beoordelaar beoordelaar, IngediendeAanvraag aanvraag, Belang belang)
        implements Versioned {

    static Zaak of(Object[] rij) {
        return new Zaak((Beoordeling) rij[0], (Beoordelaar) rij[1], (IngediendeAanvraag) rij[2], (Belang) rij[3]);
    }

    /** Whether it is the assessment of this account, which still assesses. */
    boolean isVan(String account) {
        return beoordelaar.account().equals(account) && beoordelaar.onthevenOp() == null;
    }

    List<Waarschuwing> waarschuwingen(Collection<String> gemeenten) {
        return Waarschuwing.van(beoordelaar, aanvraag, gemeenten);
    }

    @Override
    public long version() {
        return beoordeling.version();
    }
}
