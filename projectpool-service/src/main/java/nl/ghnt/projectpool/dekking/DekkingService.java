package nl.ghnt.projectpool.dekking;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.regio.RegioService;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.ThemaService;

/** Reading the coverage: as we know it now, or as we knew it at a moment. */
@ApplicationScoped
public class DekkingService {

    private static final Ordering<Toewijzing> VERMELDINGEN = new Ordering<Toewijzing>()
            .by("volgnummer", toewijzing -> toewijzing.vermelding().inhoud().volgnummer())
            .by("geregistreerdOp", Toewijzing::geregistreerdOp);

    private final DekkingstabelRepository tabellen;
    private final ToewijzingRepository toewijzingen;
    private final ThemaService themas;
    private final RegioService regios;
    private final Regioverwijzing verwijzing;

    DekkingService(
            DekkingstabelRepository tabellen,
            ToewijzingRepository toewijzingen,
            ThemaService themas,
            RegioService regios,
            Regioverwijzing verwijzing) {
        this.tabellen = tabellen;
        this.toewijzingen = toewijzingen;
        this.themas = themas;
        this.regios = regios;
        this.verwijzing = verwijzing;
    }

    /** The table as we know it now. */
    @Transactional
    public Dekkingsbeeld nu() {
        return beeld(toewijzingen.current());
    }

    /** The table as we knew it at a moment; null means now. Before anything was known it has no entries. */
    @Transactional
    public Dekkingsbeeld bekendOp(Instant moment) {
        return moment == null ? nu() : beeld(toewijzingen.knownAt(moment));
    }

    /**
     * The table of a moment at which there was one.
     *
     * @throws ProblemException 404 when nothing was known yet
     */
    @Transactional
    public Dekkingsbeeld matrix(Instant moment) {
        Dekkingsbeeld beeld = bekendOp(moment);
        KitFault.NOT_FOUND.unless(
                beeld.overzicht().aantalVermeldingen() > 0, "Op dat moment was er nog geen dekkingstabel vastgelegd.");
        return beeld;
    }

    /** The cells that are asked for. */
    @Transactional
    public Cellen cellen(DekkingFilter filter, Dekkingscel.Aard aard, PageRequest page, Sort sort) {
        Dekkingsbeeld beeld = bekendOp(filter.beschikbaarOp);
        String regio = regio(filter, beeld);
        String thema = filter.thema;
        Predicate<Dekkingscel> asked = cel -> (thema == null || cel.thema().equals(thema))
                && (regio == null || cel.regio().equals(regio))
                && (aard == null || cel.aard() == aard)
                && filter.includes(cel.geregistreerdOp());
        Ordering<Dekkingscel> order = new Ordering<Dekkingscel>()
                .by("thema", cel -> beeld.thema(cel.thema()).inhoud().volgnummer())
                .by("regio", Dekkingscel::regio)
                .by("geregistreerdOp", Dekkingscel::geregistreerdOp);
        return new Cellen(beeld, order.page(beeld.overzicht().cellen().stream().filter(asked), page, sort));
    }

    /** The entries that are asked for, each with what is known of it. */
    @Transactional
    public Page<Toewijzing> vermeldingen(DekkingFilter filter, Boolean gezamenlijk, PageRequest page, Sort sort) {
        Dekkingsbeeld beeld = bekendOp(filter.beschikbaarOp);
        String regio = regio(filter, beeld);
        String thema = filter.thema;
        Predicate<Toewijzing> asked =
                toewijzing -> (thema == null || toewijzing.thema().equals(thema))
                        && (regio == null
                                || toewijzing.deelnemers().stream()
                                        .anyMatch(deelnemer -> deelnemer.regio().equals(regio)))
                        && (gezamenlijk == null || toewijzing.gezamenlijk() == gezamenlijk)
                        && filter.includes(toewijzing.geregistreerdOp());
        return VERMELDINGEN.page(beeld.overzicht().toewijzingen().stream().filter(asked), page, sort);
    }

    /** Some cells, and the table that they are of. */
    record Cellen(Dekkingsbeeld beeld, Page<Dekkingscel> page) {}

    private Dekkingsbeeld beeld(List<Toewijzing> known) {
        List<Thema> inOrder = themas.inOrder();
        Dekkingsoverzicht overzicht =
                Dekkingsoverzicht.van(known, inOrder.stream().map(Thema::code).toList());
        Map<String, String> namen = new HashMap<>(overzicht.gedrukteNamen());
        namen.putAll(regios.namen());
        return new Dekkingsbeeld(tabellen.find(), inOrder, overzicht, Map.copyOf(namen));
    }

    // spellings are looked up in the table as it is now, also for a view of an earlier moment
    private String regio(DekkingFilter filter, Dekkingsbeeld beeld) {
        if (filter.regio == null) {
            return null;
        }
        List<Toewijzing> printed =
                filter.beschikbaarOp == null ? beeld.overzicht().toewijzingen() : toewijzingen.current();
        return verwijzing
                .code(filter.regio, printed)
                .orElseThrow(() -> ProblemException.invalidInput(
                        InputFault.unknownCode("regio", "'" + filter.regio + "' is geen bekende naam van één regio.")));
    }
}
