package nl.ghnt.governance.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.persoon.PersoonApi;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of meetings. */
final class BijeenkomstApi {

    private static final String ALLEEN_GEPUBLICEERD =
            "U leest wat is gepubliceerd; wat dat niet is, leest wie bij het gremium hoort.";
    private static final String GEEN_AGENDA_GEPUBLICEERD = "Er is geen agenda gepubliceerd.";

    private BijeenkomstApi() {}

    /** A meeting to plan. */
    @Schema(name = "BijeenkomstPlannen", description = "Een bijeenkomst om te plannen")
    record PlanRequest(
            @Size(max = 100)
            @Schema(description = "Code van het gremium; null bij een landelijke bijeenkomst", nullable = true)
            String gremium,

            @NotNull @Schema(description = "Soort") Bijeenkomst.Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @NotNull @Schema(description = "Geplande dag") LocalDate geplandeDatum,

            @Schema(
                    description = "Of zij alleen doorgaat bij voldoende belangstelling; standaard onwaar",
                    nullable = true)
            Boolean voorlopig,

            @Min(1) @Max(1440) @Schema(description = "Duur in minuten", nullable = true)
            Integer duurMinuten,

            @Size(max = 2000) @Schema(description = "Toelichting", nullable = true)
            String toelichting) {

        PlanRequest {
            voorlopig = Boolean.TRUE.equals(voorlopig);
        }
    }

    /** An item to put on the agenda. */
    @Schema(name = "AgendapuntToevoegen", description = "Een punt om op de agenda te zetten")
    record AgendapuntRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Tekst")
            String tekst,

            @Schema(description = "Of het op elke agenda staat; standaard onwaar", nullable = true)
            Boolean terugkerend) {

        Agendapunt.Inhoud toOpgave() {
            return new Agendapunt.Inhoud(
                    tekst, Boolean.TRUE.equals(terugkerend), Agendapunt.OnderwerpSoort.OVERIG, null);
        }
    }

    /** The report of a meeting that was held. */
    @Schema(name = "BijeenkomstVerslag", description = "Dat een bijeenkomst gehouden is")
    record VerslagRequest(
            @NotNull @Schema(description = "Dag waarop zij gehouden is")
            LocalDate gehoudenDatum,

            @Size(max = 10_000) @Schema(description = "Samenvatting", nullable = true)
            String samenvatting) {}

    /** Why a meeting will not take place. */
    @Schema(name = "BijeenkomstAfgelasten", description = "Waarom een bijeenkomst niet doorgaat")
    record AfgelastRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Reden")
            String reden) {}

    /** A meeting with its agenda. */
    @Schema(name = "Bijeenkomst", description = "Bijeenkomst met haar agenda")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @JsonUnwrapped Kop kop,
            @Schema(description = "Status") Stand.Status status,
            @JsonUnwrapped Wanneer wanneer,
            @JsonUnwrapped Vorm vorm,

            @Schema(description = "Begeleider; alleen voor wie namen mag zien", nullable = true)
            PersoonApi.Verwijzing begeleider,

            @Schema(description = "Leervorm", nullable = true)
            String leervorm,

            @Schema(description = "Leerdoelen; null als onbekend", nullable = true)
            List<String> leerdoelen,

            @Schema(description = "Agenda, in volgorde; null als onbekend", nullable = true)
            List<AgendapuntResponse> agenda,

            @Schema(description = "Waarom de agenda onbekend is; null als die bekend is", nullable = true)
            String agendaOnbekendReden,

            @Schema(description = "Waarop deelnemers terugkeken; null als onbekend", nullable = true)
            List<Leren.Reflectie> reflecties,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Samenvatting van wat besproken is", nullable = true)
            String samenvatting,

            @Schema(description = "Waarom zij is afgelast", nullable = true)
            String afgelastReden,

            @Schema(
                    description = "Moment waarop zij het laatst is gepubliceerd; null zolang zij besloten is",
                    nullable = true)
            Instant gepubliceerdOp,

            @Schema(
                    description = "Waarom agenda, samenvatting of reden kunnen ontbreken; null voor wie alles ziet",
                    nullable = true)
            String beperkingReden,

            @Schema(description = "Bron; null als zij hier gepland is", nullable = true)
            Source bron,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        /** As a reader sees it: all, or what was published. */
        static Response of(Bijeenkomst bijeenkomst, boolean besloten, boolean withNames) {
            boolean slot = besloten || bijeenkomst.openbaarheid().slotOpenbaar();
            List<AgendapuntResponse> agenda = agenda(bijeenkomst, besloten);
            return new Response(
                    bijeenkomst.id(),
                    bijeenkomst.kop(),
                    bijeenkomst.stand().status(),
                    bijeenkomst.wanneer(),
                    bijeenkomst.vorm(),
                    withNames ? PersoonApi.Verwijzing.of(bijeenkomst.begeleider()) : null,
                    bijeenkomst.leren().leervorm(),
                    bijeenkomst.leren().leerdoelen(),
                    agenda,
                    agenda == null && bijeenkomst.agendaOnbekendReden() == null
                            ? GEEN_AGENDA_GEPUBLICEERD
                            : bijeenkomst.agendaOnbekendReden(),
                    bijeenkomst.leren().reflecties(),
                    bijeenkomst.toelichting(),
                    slot ? bijeenkomst.stand().samenvatting() : null,
                    slot ? bijeenkomst.stand().afgelastReden() : null,
                    bijeenkomst.openbaarheid().gepubliceerdOp(),
                    besloten ? null : ALLEEN_GEPUBLICEERD,
                    bijeenkomst.bron(),
                    bijeenkomst.geregistreerdOp(),
                    bijeenkomst.gewijzigdOp(besloten));
        }

        /** Null when it is not known, or when nothing of it is published for a reader who sees nothing else. */
        private static List<AgendapuntResponse> agenda(Bijeenkomst bijeenkomst, boolean besloten) {
            List<AgendapuntResponse> agenda = bijeenkomst.agenda().stream()
                    .filter(punt -> besloten || punt.isOpenbaar())
                    .map(AgendapuntResponse::of)
                    .toList();
            boolean unknown = !besloten || bijeenkomst.agendaOnbekendReden() != null;
            return agenda.isEmpty() && unknown ? null : agenda;
        }
    }

    /** A meeting in a list. */
    @Schema(name = "BijeenkomstKort", description = "Bijeenkomst in een lijst")
    record Kort(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code in de programmagegevens; null als zij hier gepland is", nullable = true)
            String code,

            @Schema(description = "Code van het gremium; null bij een landelijke bijeenkomst", nullable = true)
            String gremium,

            @Schema(description = "Soort") Bijeenkomst.Soort soort,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Status") Stand.Status status,

            @JsonUnwrapped Wanneer wanneer,

            @Schema(
                    description = "Aantal agendapunten; null als de agenda onbekend of niet gepubliceerd is",
                    nullable = true)
            Integer aantalAgendapunten,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Kort of(Bijeenkomst bijeenkomst, boolean besloten) {
            return new Kort(
                    bijeenkomst.id(),
                    bijeenkomst.kop().code(),
                    bijeenkomst.kop().gremium(),
                    bijeenkomst.kop().soort(),
                    bijeenkomst.kop().titel(),
                    bijeenkomst.stand().status(),
                    bijeenkomst.wanneer(),
                    besloten ? bijeenkomst.aantalAgendapunten() : bijeenkomst.aantalOpenbareAgendapunten(),
                    bijeenkomst.gewijzigdOp(besloten));
        }
    }

    /** An agenda item. */
    @Schema(name = "Agendapunt", description = "Punt op de agenda van een bijeenkomst")
    record AgendapuntResponse(
            @Schema(description = "Identificatie") UUID id,
            @JsonUnwrapped Agendapunt.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static AgendapuntResponse of(Agendapunt punt) {
            return new AgendapuntResponse(punt.id(), punt.inhoud(), punt.geregistreerdOp());
        }
    }
}
