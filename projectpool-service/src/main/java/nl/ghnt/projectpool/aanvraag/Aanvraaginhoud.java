package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * All that an application says. It is written part by part, see {@link Deel}; what each part must be by itself its
 * constraints say, what must agree with the round {@link Vormregels}, and what must be there to submit {@link Volledigheid}.
 */
@Embeddable
@Schema(name = "Aanvraaginhoud", description = "Alles wat een aanvraag zegt")
public record Aanvraaginhoud(
        @NotNull @Valid @Embedded @Schema(description = "Waar zij over gaat")
        Kern kern,

        @NotNull
        @Valid
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Wie meedoen, met hun aandeel")
        List<Aandeelhouder> deelnemers,

        @NotNull
        @Valid
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Wat het kost, en wat anderen betalen")
        Begroting begroting,

        @NotNull
        @Valid
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "De planning in stappen")
        List<Stap> planning,

        @NotNull
        @Valid
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "De beschreven onderdelen, op volgorde van code")
        List<Tekst> onderdelen,

        @NotNull
        @Valid
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "De documenten, op volgorde van code")
        List<Bijlage> documenten) {

    static final Aanvraaginhoud LEEG =
            new Aanvraaginhoud(Kern.LEEG, List.of(), Begroting.LEEG, List.of(), List.of(), List.of());

    /** A step of the planning. */
    @Schema(name = "Planningstap", description = "Stap in de planning")
    public record Stap(
            @NotBlank @Size(max = 200) @Schema(description = "Wat er dan gebeurt")
            String omschrijving,

            @NotNull @Schema(description = "Eerste dag") LocalDate begin,
            @NotNull @Schema(description = "Laatste dag") LocalDate einde) {}

    /** What was written of one part that the round asks for. */
    @Schema(name = "AanvraagOnderdeel", description = "Beschrijving van een onderdeel dat de ronde vraagt")
    public record Tekst(
            @NotBlank @Size(max = 50) @Schema(description = "Code van het onderdeel in de ronde", examples = "AANPAK")
            String code,

            @NotBlank @Size(max = 20_000) @Schema(description = "De beschrijving")
            String tekst) {}

    /**
     * A document that belongs to it.
     *
     * @param document identity of its bytes, see {@link DocumentopslagService}
     */
    @Schema(name = "AanvraagDocument", description = "Document bij een aanvraag")
    public record Bijlage(
            @NotBlank @Size(max = 50) @Schema(description = "Code van wat de ronde vraagt", examples = "BEGROTING")
            String code,

            @NotNull @Schema(description = "Identificatie van het bestand")
            UUID document,

            @NotBlank @Schema(description = "Naam van het bestand, veilig gemaakt", examples = "begroting.pdf")
            String naam,

            @NotNull @Schema(description = "Soort bestand, naar zijn inhoud")
            Documentsoort soort,

            @Schema(description = "Grootte in bytes", examples = "48213")
            long grootte,

            @NotBlank @Schema(description = "SHA-256 van de bytes, hexadecimaal")
            String hash) {}

    Aanvraaginhoud met(Kern kern) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    Aanvraaginhoud metDeelnemers(List<Aandeelhouder> deelnemers) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    Aanvraaginhoud met(Begroting begroting) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    Aanvraaginhoud metPlanning(List<Stap> planning) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    /** With another text of one part; without it when the text is null. */
    Aanvraaginhoud metTekst(String code, String tekst) {
        List<Tekst> teksten = new ArrayList<>(onderdelen);
        teksten.removeIf(ander -> ander.code().equals(code));
        if (tekst != null) {
            teksten.add(new Tekst(code, tekst));
        }
        teksten.sort(Comparator.comparing(Tekst::code));
        return metOnderdelen(List.copyOf(teksten));
    }

    Aanvraaginhoud metOnderdelen(List<Tekst> onderdelen) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    /** With another document for what the round asks; without it when the document is null. */
    Aanvraaginhoud metDocument(String code, Bijlage document) {
        List<Bijlage> bijlagen = new ArrayList<>(documenten);
        bijlagen.removeIf(ander -> ander.code().equals(code));
        if (document != null) {
            bijlagen.add(document);
        }
        bijlagen.sort(Comparator.comparing(Bijlage::code));
        return metDocumenten(List.copyOf(bijlagen));
    }

    Aanvraaginhoud metDocumenten(List<Bijlage> documenten) {
        return new Aanvraaginhoud(kern, deelnemers, begroting, planning, onderdelen, documenten);
    }

    /** The document for what the round asks; empty when there is none yet. */
    Optional<Bijlage> document(String code) {
        return documenten.stream().filter(ander -> ander.code().equals(code)).findFirst();
    }

    /** The text of a part; empty when there is none yet. */
    Optional<String> tekst(String code) {
        return onderdelen.stream()
                .filter(tekst -> tekst.code().equals(code))
                .map(Tekst::tekst)
                .findFirst();
    }
}
