package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.posts.PostFilled;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.test.ToldPost;
import nl.ghnt.reporting.Periode;

/** Tells this service what the register would tell, by the same handlers that take its events. */
@ApplicationScoped
public class Register {

    /** The 28 regions, with their codes. */
    public static final List<String> REGIOS = List.of(
            "alkmaar-west-friesland",
            "amsterdam-amstelland",
            "arnhem-achterhoek",
            "brabant-zuidoost",
            "drenthe",
            "flevoland",
            "friesland",
            "gelderland-zuid",
            "gooi-en-vechtstreek",
            "groningen",
            "haaglanden",
            "hart-van-brabant",
            "hollands-midden",
            "ijsselland",
            "kennemerland",
            "kop-van-noord-holland",
            "noord-en-midden-limburg",
            "noord-en-oost-brabant",
            "noord-en-oost-gelderland",
            "rotterdam-rijnmond",
            "twente",
            "utrecht",
            "west-brabant",
            "west-veluwe-vallei",
            "zaanstreek-waterland",
            "zeeland",
            "zuid-holland-zuid",
            "zuid-limburg");

    /** Day from which the register counts with 28 regions. */
    public static final LocalDate BEGIN = ToldPost.BEGIN;

    private final IndelingVastgelegd indelingen;
    private final RegioIngesteld regios;
    private final RegioGewijzigd wijzigingen;
    private final ProjectleiderpostGewijzigd posten;
    private final RegioprioriteitenVastgesteld prioriteiten;
    private final EventHandler<PostFilled> aanstellingen;

    Register(
            IndelingVastgelegd indelingen,
            RegioIngesteld regios,
            RegioGewijzigd wijzigingen,
            ProjectleiderpostGewijzigd posten,
            RegioprioriteitenVastgesteld prioriteiten,
            EventHandler<PostFilled> aanstellingen) {
        this.indelingen = indelingen;
        this.regios = regios;
        this.wijzigingen = wijzigingen;
        this.posten = posten;
        this.prioriteiten = prioriteiten;
        this.aanstellingen = aanstellingen;
    }

    /** Thirty announced and unknown until 2 July 2019, from then on the 28; telling it again changes nothing. */
    @Transactional
    public void vertel() {
        indeling("GHNT-30", 30, LocalDate.of(2018, 1, 1), BEGIN);
        indeling("GHNT-28", 28, BEGIN, null);
        REGIOS.forEach(code -> {
            regios.handle(event(regio(code, naam(code), null), 1));
            aanstelling(code, "PROJECTLEIDER", null, null, 1);
        });
    }

    /**
     * A post is filled from the day that there are 28 regions on.
     *
     * @param subject account of who holds it; null when the register does not know
     * @param einde first day on which it is no longer filled; null when open
     * @param sequence number of the event among those of the post
     */
    @Transactional
    public void aanstelling(String regio, String functie, String subject, LocalDate einde, long sequence) {
        aanstellingen.handle(ToldPost.of(regio, PostRole.valueOf(functie), subject, einde, sequence));
    }

    /** A region ended or was renamed: {@code sequence} is the number of the event among those of the region. */
    @Transactional
    public void wijzig(String code, String naam, LocalDate einde, long sequence) {
        wijzigingen.handle(event(regio(code, naam, einde), sequence));
    }

    @Transactional
    public void indeling(String code, Integer aantal, LocalDate begin, LocalDate einde) {
        indelingen.handle(event(new IndelingVastgelegd.Indelinggegevens(code, "GHNT", aantal, begin, einde), 1));
    }

    /** How the post of the project leader of a region stands, from the day that there are 28 on. */
    @Transactional
    public void projectleiderpost(String regio, String status) {
        posten.handle(event(
                new ProjectleiderpostGewijzigd.Postgegevens(
                        regio, "PROJECTLEIDER", Poststatus.valueOf(status), BEGIN, null),
                1));
    }

    /** A region marked its priorities for a period: {@code sequence} is the number of the event among those of both. */
    @Transactional
    public void prioriteiten(String regio, String periode, long sequence, String... elementen) {
        prioriteiten.handle(event(
                new RegioprioriteitenVastgesteld.Prioriteiten(regio, new Periode(periode), List.of(elementen)),
                sequence));
    }

    /** A name made from the code; the register has the real ones. */
    public static String naam(String code) {
        return code.substring(0, 1).toUpperCase() + code.substring(1);
    }

    private static RegioVerteld.Regiogegevens regio(String code, String naam, LocalDate einde) {
        return new RegioVerteld.Regiogegevens(code, naam, "GHNT-28", BEGIN, einde);
    }

    private static <T> ReceivedEvent<T> event(T data, long sequence) {
        return new ReceivedEvent<>(UUID.randomUUID(), "key", sequence, Instant.EPOCH, data);
    }
}
