package nl.ghnt.regions.netwerk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Termijn;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of networks, and takes in. */
final class NetwerkApi {

    private NetwerkApi() {}

    /** A partner as it is given and read. */
    @Schema(name = "NetwerkPartner", description = "Organisatie die aan een netwerk meedoet; nooit een persoon")
    record PartnerGegevens(
            @NotBlank @Size(max = 200) @Schema(description = "Naam van de organisatie")
            String organisatie,

            @Size(max = 100)
            @Schema(
                    description = "Code, als het een partnerorganisatie uit de bronnen is",
                    examples = "veilig-thuis",
                    nullable = true)
            String partnerorganisatie,

            @NotNull @Schema(description = "Sector waarvoor zij meedoet")
            Partnersector sector,

            @Schema(description = "Eerste dag waarop zij meedoet; null als onbekend", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarop zij niet meer meedoet; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid) {

        static PartnerGegevens of(Partner partner) {
            return new PartnerGegevens(
                    partner.organisatie(),
                    partner.partnerorganisatie(),
                    partner.sector(),
                    partner.beginGeldigheid(),
                    partner.eindeGeldigheid());
        }

        Partner toPartner(String pointer, Instant nu) {
            Validity termijn = Termijn.van(beginGeldigheid, eindeGeldigheid, pointer);
            return new Partner(organisatie, partnerorganisatie, sector, termijn.begin(), termijn.end(), nu, null);
        }
    }

    /** What a region tells of a network. */
    @Schema(name = "NetwerkGegevens", description = "Wat een regio over een netwerk vertelt, zonder namen van personen")
    record Gegevens(
            @NotBlank @Size(max = 200) @Schema(description = "Naam")
            String naam,

            @NotNull @Size(max = 100) @Schema(description = "Alle partners; wie er niet in staat doet niet meer mee")
            List<@NotNull @Valid PartnerGegevens> partners,

            @Size(max = 20) @Schema(description = "Bestaande structuren die het netwerk benut", nullable = true)
            List<@NotBlank @Size(max = 200) String> benutteStructuren) {

        Netwerk.Gegevens toGegevens(String pointer, Instant nu) {
            List<Partner> alle = new ArrayList<>();
            for (int plek = 0; plek < partners.size(); plek++) {
                alle.add(partners.get(plek).toPartner(pointer + "/partners/" + plek, nu));
            }
            return new Netwerk.Gegevens(naam, alle, benutteStructuren == null ? List.of() : benutteStructuren);
        }
    }

    /** New. */
    @Schema(name = "NetwerkAanmaken", description = "Een netwerk van een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Schema(description = "Soort") Netwerk.Soort soort,
            @NotNull @Schema(description = "Eerste dag") LocalDate beginGeldigheid,

            @NotNull @Valid @Schema(description = "Wat de regio erover vertelt")
            Gegevens gegevens) {}

    /** The end. */
    @Schema(name = "NetwerkBeeindigen", description = "Einde van een netwerk")
    record Beeindigen(
            @NotNull @Schema(description = "Eerste dag waarop het netwerk er niet meer is")
            LocalDate eindeGeldigheid) {}

    /** A network as it is read. */
    @Schema(name = "Netwerk", description = "Netwerk van een regio met zijn partners")
    record Response(
            @JsonUnwrapped Stukkop kop,
            @Schema(description = "Soort") Netwerk.Soort soort,
            @Schema(description = "Naam") String naam,
            @Schema(description = "Eerste dag") LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop het er niet meer is; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Dag waarvoor de partners gelden")
            LocalDate peildatum,

            @Schema(description = "Partners op die dag; null als onbekend", nullable = true)
            List<PartnerGegevens> partners,

            @Schema(description = "Waarom de partners onbekend zijn; null als bekend", nullable = true)
            String partnersOnbekendReden,

            @Schema(description = "Sectoren van de partners; null als onbekend", nullable = true)
            List<Partnersector> sectoren,

            @Schema(
                    description = "Of zorg, justitie en politie alle drie meedoen; null als de partners onbekend zijn",
                    nullable = true)
            Boolean verbindtZorgJustitiePolitie,

            @Schema(description = "Bestaande structuren die het netwerk benut")
            List<String> benutteStructuren,

            @JsonUnwrapped Stuktijden tijden) {

        static Response of(NetwerkBeeld beeld) {
            Netwerk netwerk = beeld.netwerk();
            boolean bekend = !beeld.partners().isEmpty();
            return new Response(
                    Stukkop.van(netwerk),
                    netwerk.soort(),
                    netwerk.naam(),
                    netwerk.geldigheid().begin(),
                    netwerk.geldigheid().end(),
                    beeld.blik().geldigOp(),
                    bekend ? beeld.partners().stream().map(PartnerGegevens::of).toList() : null,
                    bekend ? null : "Voor deze dag zijn geen partners vastgelegd.",
                    bekend ? beeld.sectoren() : null,
                    beeld.verbindtZorgJustitiePolitie(),
                    netwerk.benutteStructuren(),
                    Stuktijden.van(netwerk));
        }
    }

    /** A region. */
    @Schema(name = "NetwerkRegio", description = "Regio waarvan zo'n netwerk niet is vastgelegd")
    record RegioResponse(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Naam van de regio") String naam) {}

    /** The coverage of one kind. */
    @Schema(name = "NetwerkDekkingDeel", description = "Dekking van een soort netwerk")
    record DekkingDeelResponse(
            @Schema(description = "Soort") Netwerk.Soort soort,

            @Schema(description = "Aantal regio's met zo'n netwerk")
            int aantal,

            @Schema(description = "Hetzelfde in woorden") String tekst,

            @Schema(description = "Codes van de regio's met zo'n netwerk")
            List<String> regios,

            @Schema(
                    description = "Regio's waarvan het niet is vastgelegd; null als de regio's onbekend zijn",
                    nullable = true)
            List<RegioResponse> onbekendeRegios) {

        static DekkingDeelResponse of(NetwerkDekking.Deel deel, Map<String, String> populatie) {
            return new DekkingDeelResponse(
                    deel.soort(),
                    deel.met().size(),
                    populatie == null
                            ? "Onbekend van hoeveel regio's"
                            : "Vastgelegd van " + deel.met().size() + " van de " + populatie.size() + " regio's",
                    deel.met(),
                    populatie == null
                            ? null
                            : deel.zonder().stream()
                                    .map(regio -> new RegioResponse(regio, populatie.get(regio)))
                                    .toList());
        }
    }

    /** The coverage. */
    @Schema(name = "NetwerkDekking", description = "Welke regio's op een dag welk netwerk hebben")
    record DekkingResponse(
            @Schema(description = "De dag") LocalDate peildatum,

            @Schema(description = "Aantal regio's op die dag; null als onbekend", nullable = true)
            Integer populatie,

            @Schema(description = "Waarom dat aantal onbekend is; null als bekend", nullable = true)
            String populatieOnbekendReden,

            @Schema(description = "Per soort netwerk") List<DekkingDeelResponse> soorten) {

        static DekkingResponse of(NetwerkDekking dekking) {
            Map<String, String> populatie = dekking.populatie();
            return new DekkingResponse(
                    dekking.peildatum(),
                    populatie == null ? null : populatie.size(),
                    populatie == null ? "Welke regio's er op deze dag waren is niet bekend." : null,
                    dekking.delen().stream()
                            .map(deel -> DekkingDeelResponse.of(deel, populatie))
                            .toList());
        }
    }
}
