package nl.ghnt.regions.kader;

import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;

/**
 * What is said of an element of the frame.
 *
 * @param volgnummer place among its kind, from 1
 * @param naam name; null when the source only gives a text
 * @param tekst literal text; null when the source only gives a name
 * @param actielijn number of the action line; null when the source puts it under none
 * @param bovenliggend code of the building block that a theme belongs to; null for all else
 * @param reikwijdte how far a priority reaches; null for all else
 * @param details what is read with it and never searched
 */
public record Kaderinhoud(
        int volgnummer,
        String naam,
        String tekst,
        Integer actielijn,
        String bovenliggend,
        Reikwijdte reikwijdte,
        Details details) {

    /** The same under an action line. */
    Kaderinhoud onderActielijn(Integer nummer) {
        return new Kaderinhoud(volgnummer, naam, tekst, nummer, bovenliggend, reikwijdte, details);
    }

    /** The same with what only the sources give of it: series, report, parts, references. */
    Kaderinhoud metGegevensVan(Details eerder) {
        Details nieuw = new Details(
                details.reikwijdteZekerheid(),
                eerder.reeks(),
                eerder.rapportage(),
                eerder.beginInBron(),
                eerder.eindeInBron(),
                details.andereNamen(),
                eerder.aspecten(),
                eerder.verwijzingen(),
                eerder.gegevens(),
                eerder.toelichting(),
                details.beginToelichting());
        return new Kaderinhoud(volgnummer, naam, tekst, actielijn, bovenliggend, reikwijdte, nieuw);
    }

    /**
     * What is read with it and never searched.
     *
     * @param reikwijdteZekerheid how sure the reach is; null without one
     * @param reeks series of priorities that it stands in; null without one
     * @param rapportage number of the progress report that it stands in; null without one
     * @param beginInBron beginning as the source gives it (EDTF); null when it gives none
     * @param eindeInBron end as the source gives it (EDTF); null when it gives none
     * @param andereNamen other names over time
     * @param aspecten parts that are told apart (R160)
     * @param verwijzingen other documents that the text refers to (R205)
     * @param gegevens codes of the parts of a state by which it is seen in how many regions it is realised (R162)
     * @param toelichting how it is to be read, or why it is there; null when nothing is said of it
     * @param beginToelichting why it is reckoned from the day from which it holds; null when the source gives that day
     */
    public record Details(
            Zekerheid reikwijdteZekerheid,
            String reeks,
            Integer rapportage,
            String beginInBron,
            String eindeInBron,
            List<AndereNaam> andereNamen,
            List<Aspect> aspecten,
            List<Verwijzing> verwijzingen,
            List<String> gegevens,
            String toelichting,
            String beginToelichting) {

        public Details {
            andereNamen = orEmpty(andereNamen);
            aspecten = orEmpty(aspecten);
            verwijzingen = orEmpty(verwijzingen);
            gegevens = orEmpty(gegevens);
        }

        private static <T> List<T> orEmpty(List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /**
     * Another name, as some source uses it (C14, C15).
     *
     * @param beginGeldigheid first day of its use; null when unknown
     * @param eindeGeldigheid first day on which it is no longer used; null when unknown or open
     */
    public record AndereNaam(
            String naam,
            Zekerheid zekerheid,
            String toelichting,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            Source bron) {}

    /** A part that is told apart. */
    public record Aspect(String code, String naam, Source bron) {}

    /** Another document that the text refers to. */
    public record Verwijzing(String titel, String url, Source bron) {}
}
