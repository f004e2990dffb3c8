package nl.ghnt.reporting.uitvraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of campaigns. */
final class UitvraagApi {

    private UitvraagApi() {}

    /** What is needed to open a campaign. */
    @Schema(name = "UitvraagInvoer", description = "Wat er nodig is om een uitvraag te openen")
    record Request(
            @NotNull @Schema(description = "De vrijgegeven vragenlijst")
            UUID vragenlijst,

            @NotNull
            @Pattern(regexp = Periode.PATTERN)
            @Schema(description = "Periode waarover gevraagd wordt", examples = "2021-H2")
            String periode,

            @NotNull @Schema(description = "Dag waarvan de regio's de populatie vormen")
            LocalDate peildatum,

            @NotNull @Schema(description = "Laatste dag waarop een inzending op tijd is")
            LocalDate sluitingsdatum,

            @Size(min = 1, max = 200) @Schema(description = "Titel; standaard die van de vragenlijst", nullable = true)
            String titel,

            @Size(min = 1, max = 1000)
            @Schema(
                    description =
                            "Waarom het goed is dat de populatie afwijkt van het aangekondigde aantal regio's; alleen"
                                    + " nodig als dat zo is",
                    nullable = true)
            String populatieToelichting,

            @Size(max = 500)
            @Schema(
                    description =
                            "Thema's per regio. Wat hier staat gaat voor: een regio die hier niet staat krijgt in een"
                                    + " thematische uitvraag de thema's die zij als eigen prioriteiten voor de periode"
                                    + " koos, en als zij niets koos de vragen zonder thema. Zonder deze lijst krijgt elke"
                                    + " regio in een andere uitvraag alle vragen",
                    nullable = true)
            List<@NotNull @Valid ThemasRequest> themas) {

        UitvraagService.Opening toOpening() {
            return new UitvraagService.Opening(
                    vragenlijst,
                    new Periode(periode),
                    peildatum,
                    sluitingsdatum,
                    titel,
                    populatieToelichting,
                    perRegio());
        }

        private Map<String, List<String>> perRegio() {
            Map<String, List<String>> perRegio = new TreeMap<>();
            List<InputFault> faults = new ArrayList<>();
            for (int i = 0; themas != null && i < themas.size(); i++) {
                ThemasRequest regio = themas.get(i);
                if (perRegio.put(regio.regio(), List.copyOf(regio.themas())) != null) {
                    faults.add(InputFault.body("/themas/" + i + "/regio", "regio.dubbel", "Deze regio staat er al."));
                }
            }
            if (!faults.isEmpty()) {
                throw ProblemException.invalidInput(faults);
            }
            return perRegio;
        }
    }

    /** What a region is asked about. */
    @Schema(name = "RegiothemasInvoer", description = "De thema's waarover een regio vragen krijgt")
    record ThemasRequest(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio")
            String regio,

            @NotNull @Size(max = 50) @Schema(description = "Codes van de thema's")
            List<@NotBlank @Size(max = 100) String> themas) {}

    /** An exception to the closing. */
    @Schema(name = "UitzonderingInvoer", description = "Een regio mag na sluiting alsnog voor het eerst indienen")
    record UitzonderingRequest(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Schema(description = "Laatste dag waarop dat kan")
            LocalDate uiterlijkeDatum,

            @NotBlank @Size(max = 1000) @Schema(description = "Waarom; wordt niet openbaar")
            String reden) {

        Uitzondering toUitzondering() {
            return new Uitzondering(regio, uiterlijkeDatum, reden, null);
        }
    }

    /** A campaign in a list. */
    @Schema(name = "UitvraagRegel", description = "Een uitvraag in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Soort vragenlijst") Vragenlijst.Soort soort,

            @Schema(description = "Periode waarover gevraagd wordt")
            String periode,

            @Schema(description = "Dag waarvan de regio's de populatie vormen")
            LocalDate peildatum,

            @Schema(description = "Laatste dag waarop een inzending op tijd is")
            LocalDate sluitingsdatum,

            @Schema(description = "Stand van zaken") Uitvraag.Status status,

            @Schema(description = "Aantal regio's dat gevraagd is")
            int verwacht,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Item of(Uitvraag uitvraag, Collection<String> regios) {
            return new Item(
                    uitvraag.id(),
                    uitvraag.titel(),
                    uitvraag.soort(),
                    uitvraag.periode().code(),
                    uitvraag.peildatum(),
                    uitvraag.sluitingsdatum(),
                    uitvraag.status(),
                    uitvraag.verwacht(),
                    uitvraag.gewijzigdOp(regios));
        }
    }

    /** A campaign with its population. */
    @Schema(name = "Uitvraag", description = "Een uitvraag met haar bevroren populatie")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "De vragenlijst") UUID vragenlijst,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Soort vragenlijst") Vragenlijst.Soort soort,

            @Schema(description = "Periode waarover gevraagd wordt")
            String periode,

            @Schema(description = "Dag waarvan de regio's de populatie vormen")
            LocalDate peildatum,

            @Schema(description = "Laatste dag waarop een inzending op tijd is")
            LocalDate sluitingsdatum,

            @Schema(description = "Stand van zaken") Uitvraag.Status status,

            @Schema(description = "Code van de indeling waar de populatie uit komt")
            String indeling,

            @Schema(description = "Aantal regio's dat voor die indeling is aangekondigd", nullable = true)
            Integer aangekondigdAantal,

            @Schema(description = "Aantal regio's dat gevraagd is; minstens 1")
            int verwacht,

            @Schema(description = "De gevraagde regio's, zoals ze bij de opening waren")
            List<Populatielid> populatie,

            @Schema(description = "Waarom de populatie afwijkt van het aangekondigde aantal", nullable = true)
            String populatieToelichting,

            @Schema(
                    description = "Regio's die na sluiting alsnog voor het eerst mogen of mochten indienen, voor zover"
                            + " u mag weten wie indiende")
            List<UitzonderingResponse> uitzonderingen,

            @Schema(description = "Moment van opening") Instant geopendOp,

            @Schema(description = "Moment van sluiting; null zolang zij open is", nullable = true)
            Instant geslotenOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        /** @param regios codes of the regions of which the reader may know whether they submitted; null when all */
        static Response of(Uitvraag uitvraag, Collection<String> regios) {
            return new Response(
                    uitvraag.id(),
                    uitvraag.vragenlijst(),
                    uitvraag.titel(),
                    uitvraag.soort(),
                    uitvraag.periode().code(),
                    uitvraag.peildatum(),
                    uitvraag.sluitingsdatum(),
                    uitvraag.status(),
                    uitvraag.populatie().indeling(),
                    uitvraag.populatie().aangekondigdAantal(),
                    uitvraag.verwacht(),
                    uitvraag.populatie().leden(),
                    uitvraag.populatie().toelichting(),
                    uitvraag.uitzonderingen(regios).stream()
                            .map(UitzonderingResponse::of)
                            .toList(),
                    uitvraag.geopendOp(),
                    uitvraag.geslotenOp(),
                    uitvraag.gewijzigdOp(regios));
        }
    }

    /** What opening now would freeze. */
    @Schema(name = "Uitvraagproef", description = "Wie een uitvraag zou bevragen als zij nu werd geopend")
    record Proef(
            @Schema(description = "Soort vragenlijst") Vragenlijst.Soort soort,

            @Schema(description = "Code van de indeling waar de populatie uit komt")
            String indeling,

            @Schema(description = "Aantal regio's dat voor die indeling is aangekondigd", nullable = true)
            Integer aangekondigdAantal,

            @Schema(description = "Aantal regio's dat gevraagd zou zijn; minstens 1")
            int verwacht,

            @Schema(description = "De regio's, zoals ze nu zijn")
            List<Populatielid> populatie) {

        static Proef of(Uitvraag uitvraag) {
            return new Proef(
                    uitvraag.soort(),
                    uitvraag.populatie().indeling(),
                    uitvraag.populatie().aangekondigdAantal(),
                    uitvraag.verwacht(),
                    uitvraag.populatie().leden());
        }
    }

    /** An exception as it is read; the reason stands in the audit trail. */
    @Schema(name = "Uitzondering", description = "Een regio die na sluiting alsnog mag indienen")
    record UitzonderingResponse(
            @Schema(description = "Code van de regio") String regio,

            @Schema(description = "Laatste dag waarop dat kan")
            LocalDate uiterlijkeDatum) {

        static UitzonderingResponse of(Uitzondering uitzondering) {
            return new UitzonderingResponse(uitzondering.regio(), uitzondering.uiterlijkeDatum());
        }
    }
}
