package nl.ghnt.governance.programma;

import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sources say of the programme, in their own words and order (R1-R15). Kept as one whole: nothing in it is
 * looked up by itself.
 */
@Schema(name = "ProgrammaInhoud", description = "Wat de bronnen over het programma zeggen")
public record Inhoud(
        @Schema(description = "Periode zoals de bron haar geeft (EDTF)", examples = "2018/2021", nullable = true)
        String periode,

        @Schema(description = "Bron van begin en einde") Source periodeBron,

        @Schema(description = "Begin in de woorden van de bron")
        String beginTekst,

        @Schema(description = "Wie het programma presenteerde, en wanneer")
        Presentatie gepresenteerd,

        @Schema(description = "Aan wie het is aangeboden, en wanneer")
        Aanbieding aangeboden,

        @Schema(description = "Bron van het doel") Source doelBron,
        @Schema(description = "De hoofddoelen, in volgorde") List<Hoofddoel> hoofddoelen,

        @Schema(description = "Codes van de initiatiefnemers; null als onbekend", nullable = true)
        List<String> initiatiefnemers,

        @Schema(description = "Waarom de initiatiefnemers onbekend zijn", nullable = true)
        String initiatiefnemersOnbekendReden,

        @Schema(description = "Of alle initiatiefnemers bekend zijn")
        boolean initiatiefnemersVolledig,

        @Schema(description = "Bron over de initiatiefnemers")
        Source initiatiefnemersBron,

        @Schema(description = "Getallen over de omgeving van het programma")
        List<Kengetal> kengetallen,

        @Schema(description = "Uitgangspunten") List<Uitgangspunt> uitgangspunten,
        @Schema(description = "Pagina's over het programma") List<Verwijzing> verwijzingen,

        @Schema(description = "Kanalen waarlangs het programma publiceert")
        List<Kanaal> kanalen,

        @Schema(description = "Soorten bijdragen op het platform")
        Bijdragesoorten bijdragesoorten,

        @Schema(description = "Programma dat volgde", nullable = true)
        Opvolger opvolger) {

    /** Who presented the programme, and when (R1). */
    @Schema(name = "Presentatie")
    public record Presentatie(
            @Schema(description = "Moment (EDTF)", examples = "2018-04~")
            String moment,

            @Schema(description = "Codes van de organisaties")
            List<String> door,

            @Schema(description = "Of alle organisaties bekend zijn")
            boolean volledig,

            Source bron) {}

    /** To whom the programme was offered, and when. */
    @Schema(name = "ProgrammaAanbieding")
    public record Aanbieding(
            @Schema(description = "Moment (EDTF)") String moment,
            @Schema(description = "Aan wie") String aan,
            @Schema(description = "Kamerstuk") Kamerstuk kamerstuk,
            Source bron) {}

    /** A parliamentary paper. */
    @Schema(name = "Kamerstuk")
    public record Kamerstuk(
            @Schema(description = "Dossier") String dossier,
            @Schema(description = "Nummer") int nummer) {}

    /** One of the main goals (R4-R8). */
    @Schema(name = "Hoofddoel")
    public record Hoofddoel(
            @Schema(description = "Volgorde, vanaf 1") int volgnummer,
            @Schema(description = "Tekst") String tekst,
            Source bron) {}

    /** A figure that a source gives as a bound, never as an exact count (R10). */
    @Schema(name = "Kengetal")
    public record Kengetal(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Omschrijving") String omschrijving,
            @Schema(description = "Waarde") long waarde,

            @Schema(description = "Hoe de waarde gelezen moet worden", enumeration = "MEER_DAN")
            String vergelijking,

            @Schema(description = "Tekst van de bron") String tekst,
            Source bron,

            @Schema(description = "Waar het getal ook staat")
            List<Source> ookIn) {}

    /** A principle (R11). */
    @Schema(name = "Uitgangspunt")
    public record Uitgangspunt(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Tekst") String tekst,
            Source bron) {}

    /** A page about the programme (R15). */
    @Schema(name = "ProgrammaVerwijzing")
    public record Verwijzing(
            @Schema(description = "Titel") String titel,

            @Schema(description = "Adres; null als de bron het niet geeft", nullable = true)
            String url,

            Source bron) {}

    /** A channel by which the programme publishes (R110). */
    @Schema(name = "Kanaal")
    public record Kanaal(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam,
            @Schema(description = "Andere namen in de bron") List<String> andereNamen,

            @Schema(description = "Namen in bronnen die niet zeggen dat het hetzelfde kanaal is: afgeleid")
            List<AfgeleideNaam> afgeleideNamen,

            Source bron) {}

    /** A name of which no source says that it is of this channel. */
    @Schema(name = "AfgeleideKanaalnaam")
    public record AfgeleideNaam(
            @Schema(description = "Naam") String naam,

            @Schema(description = "Waaruit het is afgeleid") String toelichting,

            Source bron) {}

    /** Kinds of contributions on the platform (R111). */
    @Schema(name = "Bijdragesoorten")
    public record Bijdragesoorten(
            @Schema(description = "Codes") List<String> codes, Source bron) {}

    /** The programme that followed. */
    @Schema(name = "Opvolger")
    public record Opvolger(
            @Schema(description = "Naam") String naam,
            @Schema(description = "Moment (EDTF)") String moment,
            @Schema(description = "Toelichting") String toelichting,
            Source bron) {}
}
