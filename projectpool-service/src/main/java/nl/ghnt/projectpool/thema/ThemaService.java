package nl.ghnt.projectpool.thema;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the themes and the target groups. */
@ApplicationScoped
public class ThemaService {

    private final ThemaRepository themas;
    private final DoelgroepRepository doelgroepen;

    ThemaService(ThemaRepository themas, DoelgroepRepository doelgroepen) {
        this.themas = themas;
        this.doelgroepen = doelgroepen;
    }

    /** Themes, or with {@code doelgroep} those about that target group. */
    @Transactional
    public Page<Thema> search(String doelgroep, Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return Page.of(themas.search(doelgroep, gewijzigdSinds, sort), page);
    }

    @Transactional
    public Thema get(String code) {
        return themas.get(code);
    }

    /** All themes in printed order. */
    @Transactional
    public List<Thema> inOrder() {
        return themas.inOrder();
    }

    /** Target groups, each with the themes about it. */
    @Transactional
    public Page<DoelgroepMetThemas> doelgroepen(Instant gewijzigdSinds, PageRequest page, Sort sort) {
        List<Thema> all = themas.inOrder();
        return Page.of(doelgroepen.registeredSince(gewijzigdSinds, sort), page)
                .map(doelgroep -> DoelgroepMetThemas.of(doelgroep, all));
    }

    @Transactional
    public DoelgroepMetThemas doelgroep(String code) {
        return DoelgroepMetThemas.of(doelgroepen.get(code), themas.inOrder());
    }

    /** A target group and the themes about it; empty when there is none. */
    record DoelgroepMetThemas(Doelgroep doelgroep, List<Thema> themas) {

        static DoelgroepMetThemas of(Doelgroep doelgroep, List<Thema> all) {
            return new DoelgroepMetThemas(
                    doelgroep,
                    all.stream()
                            .filter(thema -> doelgroep.code().equals(thema.doelgroep()))
                            .toList());
        }
    }
}
