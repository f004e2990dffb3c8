package nl.ghnt.regions.netwerk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.regions.feit.Blik;

/**
 * An organisation in a network in a period, as known from a moment on.
 *
 * @param organisatie name of the organisation; never of a person
 * @param partnerorganisatie code, when it is one that the sources name
 * @param beginGeldigheid first day; null when unknown
 * @param eindeGeldigheid first day on which it no longer takes part; null when open
 * @param vervallenOp moment from which this was no longer taken to be so; null when it stands
 */
record Partner(
        String organisatie,
        String partnerorganisatie,
        Partnersector sector,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate beginGeldigheid,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate eindeGeldigheid,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant geregistreerdOp,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant vervallenOp) {

    /** Whether this says the same as another, whenever that was recorded. */
    boolean zegtHetzelfdeAls(Partner ander) {
        return ander.op(geregistreerdOp, vervallenOp).equals(this);
    }

    Partner vervalt(Instant nu) {
        return op(geregistreerdOp, nu);
    }

    boolean staat() {
        return vervallenOp == null;
    }

    boolean isGezien(Blik blik) {
        return !geregistreerdOp.isAfter(blik.beschikbaarOp())
                && (vervallenOp == null || vervallenOp.isAfter(blik.beschikbaarOp()))
                && (beginGeldigheid == null || !beginGeldigheid.isAfter(blik.geldigOp()))
                && (eindeGeldigheid == null || eindeGeldigheid.isAfter(blik.geldigOp()));
    }

    private Partner op(Instant geregistreerd, Instant vervallen) {
        return new Partner(
                organisatie, partnerorganisatie, sector, beginGeldigheid, eindeGeldigheid, geregistreerd, vervallen);
    }
}
