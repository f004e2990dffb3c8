package nl.ghnt.governance.besluit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.agendering.Besluituitkomst;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of decisions. */
final class BesluitApi {

    private BesluitApi() {}

    /** A decision of the stuurgroep. */
    @Schema(name = "BesluitNemen", description = "Wat de stuurgroep besloot over een agendapunt")
    record Request(
            @NotNull @Schema(description = "Identificatie van het agendapunt")
            UUID agendapunt,

            @NotNull @Schema(description = "Wat er besloten is")
            Besluituitkomst uitkomst,

            @NotNull @Schema(description = "Dag van het besluit, niet voor de bijeenkomst en niet in de toekomst")
            LocalDate besluitdatum,

            @Size(max = 4000) @Schema(description = "Toelichting", nullable = true)
            String toelichting) {

        Besluit.Opgave toOpgave() {
            return new Besluit.Opgave(agendapunt, uitkomst, besluitdatum, toelichting);
        }
    }

    /** A decision as it is read. */
    @Schema(name = "Besluit", description = "Besluit over een agendapunt, of waarvan een bron vertelt")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code in de programmagegevens; null als het hier genomen is", nullable = true)
            String code,

            @Schema(description = "Soort") Besluit.Soort soort,

            @Schema(description = "Code van het gremium dat besloot, of dat zou besluiten")
            String gremium,

            @Schema(description = "Identificatie van de bijeenkomst; null als de bron haar niet noemt", nullable = true)
            UUID bijeenkomst,

            @Schema(description = "Identificatie van het agendapunt; null als de bron het niet noemt", nullable = true)
            UUID agendapunt,

            @Schema(description = "Waar het over gaat") Agendapunt.OnderwerpSoort onderwerpSoort,

            @Schema(
                    description = "Identificatie van de voortgangsrapportage; null bij een ander onderwerp",
                    nullable = true)
            UUID onderwerp,

            @Schema(description = "Onderwerp in woorden") String onderwerpTekst,

            @Schema(description = "Nummer van de voortgangsrapportage dat de bron noemt", nullable = true)
            Integer rapportageNummer,

            @Schema(description = "GENOMEN, of GEPLAND als de bron niet zegt dat het genomen is")
            Besluit.Status status,

            @Schema(description = "Wat er besloten is; null als een bron het alleen in woorden zegt", nullable = true)
            Besluituitkomst uitkomst,

            @Schema(description = "Dag van het besluit; null als geen bron de dag geeft", nullable = true)
            LocalDate besluitdatum,

            @Schema(
                    description = "Moment van het besluit zoals de bron het geeft (EDTF)",
                    examples = "2018-04",
                    nullable = true)
            String besluitInBron,

            @Schema(description = "Gepland moment zoals de bron het geeft (EDTF)", nullable = true)
            String geplandInBron,

            @Schema(description = "Waarom het moment onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Codes van de organisaties die samen besloten", nullable = true)
            List<String> doorOrganisaties,

            @Schema(description = "Codes van de functies, zoals ze toen waren, waarmee zij besloten", nullable = true)
            List<String> doorFuncties,

            @Schema(description = "Zin uit de bron", nullable = true)
            String tekst,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Bron; null als het hier genomen is", nullable = true)
            Source bron,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Moment waarop het is gepubliceerd; null zolang het besloten is", nullable = true)
            Instant gepubliceerdOp) {

        static Response of(Besluit besluit) {
            return new Response(
                    besluit.id(),
                    besluit.code(),
                    besluit.soort(),
                    besluit.gremium(),
                    besluit.bijeenkomst(),
                    besluit.agendapunt(),
                    besluit.onderwerpSoort(),
                    besluit.onderwerp(),
                    besluit.onderwerpTekst(),
                    besluit.rapportageNummer(),
                    besluit.status(),
                    besluit.uitkomst(),
                    besluit.besluitdatum(),
                    edtf(besluit.besluitInBron()),
                    edtf(besluit.geplandInBron()),
                    besluit.onbekendReden(),
                    besluit.doorOrganisaties(),
                    besluit.doorFuncties(),
                    besluit.tekst(),
                    besluit.toelichting(),
                    besluit.bron(),
                    besluit.geregistreerdOp(),
                    besluit.gepubliceerdOp());
        }

        private static String edtf(PartialDate date) {
            return date == null ? null : date.edtf();
        }
    }
}
