package nl.ghnt.regions.regio;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.indeling.Geldend;

/**
 * A row of a page of regions: a region with one of its names, and what is the same in all rows. A region has a row for each
 * name, or one without.
 *
 * @param geldend code of the partition that holds on the day; null when none is known
 * @param ledenOnbekendReden why the members of that one are not known; null when they are
 * @param totaal number of regions on all pages
 */
record RegioRij(
        String code,
        String indeling,
        PartialDate beginInBron,
        Source bron,
        Instant geregistreerdOp,
        Validity bestaan,
        Instant gewijzigdOp,
        RegioNaam.Vermelding naam,
        Validity naamGeldig,
        Source naamBron,
        Instant naamGeregistreerdOp,
        String geldend,
        String ledenOnbekendReden,
        long totaal) {

    /** Of a region {@code r}, that it exists {@code b}, a name {@code n}, the partition {@code i} and the page {@code p}. */
    static final String SELECT = "select r.code, r.indeling, r.beginInBron, r.bron, r.geregistreerdOp, b.geldigheid, "
            + RegioBeeldRepository.GEWIJZIGD_OP
            + ", n.vermelding, n.geldigheid, n.bron, n.geregistreerdOp, i.code, i.ledenOnbekendReden, p.totaal ";

    /** A region of its rows. */
    static RegioBeeld beeld(List<RegioRij> rijen, Blik blik) {
        RegioRij een = rijen.get(0);
        return new RegioBeeld(
                new RegioBeeld.Kern(een.code, een.indeling, een.beginInBron, een.bron, een.geregistreerdOp),
                blik,
                een.bestaan,
                rijen.stream().map(RegioRij::gezien).filter(Objects::nonNull).toList(),
                een.gewijzigdOp);
    }

    private RegioNaam.Gezien gezien() {
        return naam == null ? null : new RegioNaam.Gezien(naam, naamGeldig, naamBron, naamGeregistreerdOp);
    }

    /** The partition that holds on the day; empty when none is known. */
    Optional<Geldend> indelingOpDag() {
        return geldend == null ? Optional.empty() : Optional.of(new Geldend(geldend, ledenOnbekendReden));
    }
}
