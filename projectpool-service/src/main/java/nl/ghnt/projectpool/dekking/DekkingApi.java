package nl.ghnt.projectpool.dekking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import nl.ghnt.projectpool.thema.Thema;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the coverage. */
final class DekkingApi {

    private DekkingApi() {}

    /** A cell as it is read. */
    @Schema(
            name = "Dekkingscel",
            description = "Paar van thema en regio: de regio heeft ten minste één project op dit thema")
    record CelResponse(
            @Schema(description = "Code van het thema", examples = "EXPERIMENTEN_VROUWENOPVANG")
            String thema,

            @Schema(description = "Naam van het thema") String themaNaam,

            @Schema(description = "Plaats van het thema in de gedrukte volgorde")
            int themaVolgnummer,

            @Schema(description = "Code van de regio", examples = "brabant-zuidoost")
            String regio,

            @Schema(description = "Naam van de regio; null als die niet bekend is", nullable = true)
            String regioNaam,

            @Schema(description = "EIGEN: door een eigen vermelding. GEZAMENLIJK: alleen door een gezamenlijke.")
            Dekkingscel.Aard aard,

            @Schema(description = "Hoe zeker het thema bij de vermelding hoort")
            Zekerheid themaZekerheid,

            @Schema(description = "Hoe zeker de regio is; AFGELEID als een gemeente voor haar staat")
            Zekerheid regioZekerheid,

            @Schema(description = "Vermeldingen waar het uit volgt")
            List<UUID> vermeldingen,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static CelResponse of(Dekkingscel cel, Dekkingsbeeld beeld) {
            Thema thema = beeld.thema(cel.thema());
            return new CelResponse(
                    thema.code(),
                    thema.inhoud().naam(),
                    thema.inhoud().volgnummer(),
                    cel.regio(),
                    beeld.regionamen().get(cel.regio()),
                    cel.aard(),
                    cel.themaZekerheid(),
                    cel.regioZekerheid(),
                    cel.toewijzingen().stream()
                            .map(toewijzing -> toewijzing.vermelding().id())
                            .toList(),
                    cel.toewijzingen().get(0).bron(),
                    cel.geregistreerdOp());
        }
    }

    /** The matrix as it is read. */
    @Schema(
            name = "Dekkingsmatrix",
            description =
                    "De tabel van thema's en regio's met totalen; hier zijn geen aantallen projecten uit te lezen")
    record MatrixResponse(
            @Schema(description = "Code van de projectenpool")
            String projectenpool,

            @Schema(description = "Hoe de tabel te lezen is")
            String toelichting,

            @Schema(description = "Thema's in gedrukte volgorde, met totalen")
            List<ThemaTotaal> themas,

            @Schema(description = "Regio's op code, met hun cellen")
            List<RegioRij> regios,

            @Schema(description = "Aantal gedrukte vermeldingen; een gezamenlijke telt één keer")
            int aantalVermeldingen,

            @Schema(description = "Aantal paren van thema en regio; een gezamenlijke vermelding telt voor elke regio")
            int aantalCombinaties,

            @Schema(description = "Aantal thema's met een vermelding")
            int aantalThemas,

            @Schema(description = "Aantal regio's in de tabel")
            int aantalRegios,

            @Schema(description = "Bron van de tabel") Source bron,

            @Schema(description = "Moment van de laatste vastlegging")
            Instant geregistreerdOp) {

        static MatrixResponse of(Dekkingsbeeld beeld) {
            Dekkingsoverzicht overzicht = beeld.overzicht();
            return new MatrixResponse(
                    beeld.tabel().code(),
                    beeld.tabel().inhoud().toelichting(),
                    beeld.themas().stream()
                            .map(thema -> ThemaTotaal.of(thema, overzicht))
                            .toList(),
                    overzicht.regios().stream()
                            .map(regio -> RegioRij.of(regio, beeld))
                            .toList(),
                    overzicht.aantalVermeldingen(),
                    overzicht.aantalCombinaties(),
                    overzicht.aantalThemas(),
                    overzicht.regios().size(),
                    beeld.tabel().inhoud().bron(),
                    overzicht.geregistreerdOp().orElseThrow());
        }
    }

    /** A column of the matrix. */
    @Schema(name = "DekkingsmatrixThema", description = "Thema met zijn totalen")
    record ThemaTotaal(
            @Schema(description = "Code") String code,
            @Schema(description = "Naam") String naam,

            @Schema(description = "Plaats in de gedrukte volgorde")
            int volgnummer,

            @Schema(description = "Aantal gedrukte vermeldingen")
            int aantalVermeldingen,

            @Schema(description = "Aantal regio's, gezamenlijke vermeldingen uitgevouwen")
            int aantalRegios) {

        static ThemaTotaal of(Thema thema, Dekkingsoverzicht overzicht) {
            return new ThemaTotaal(
                    thema.code(),
                    thema.inhoud().naam(),
                    thema.inhoud().volgnummer(),
                    overzicht.aantalVermeldingen(thema.code()),
                    overzicht.aantalRegios(thema.code()));
        }
    }

    /** A row of the matrix. */
    @Schema(name = "DekkingsmatrixRegio", description = "Regio met haar cellen")
    record RegioRij(
            @Schema(description = "Code") String code,

            @Schema(description = "Naam; null als die niet bekend is", nullable = true)
            String naam,

            @Schema(description = "Aantal thema's waar de regio bij staat")
            int aantalThemas,

            @Schema(description = "Thema's waar de regio bij staat")
            List<MatrixCel> cellen) {

        static RegioRij of(String regio, Dekkingsbeeld beeld) {
            List<MatrixCel> cellen = beeld.overzicht().cellenVan(regio).stream()
                    .map(cel -> new MatrixCel(cel.thema(), cel.aard()))
                    .toList();
            return new RegioRij(regio, beeld.regionamen().get(regio), cellen.size(), cellen);
        }
    }

    /** A filled place in the matrix. */
    @Schema(name = "DekkingsmatrixCel", description = "Gevulde plaats in de matrix")
    record MatrixCel(
            @Schema(description = "Code van het thema") String thema,

            @Schema(description = "Eigen of alleen gezamenlijk")
            Dekkingscel.Aard aard) {}
}
