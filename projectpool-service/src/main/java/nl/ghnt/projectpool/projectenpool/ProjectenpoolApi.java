package nl.ghnt.projectpool.projectenpool;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the pool. */
final class ProjectenpoolApi {

    private ProjectenpoolApi() {}

    /** The pool as it is read. */
    @Schema(name = "Projectenpool", description = "Pool waaruit het programma projecten van regio's financiert")
    record Response(
            @Schema(description = "Vaste code", examples = "van-denken-naar-doen")
            String code,

            @Schema(description = "Titel") String naam,

            @Schema(description = "Andere schrijfwijzen en eerdere namen in de bronnen")
            List<Naam> andereNamen,

            @Schema(description = "Waar de pool voor is") String doel,

            @Schema(description = "Hoe het geld bij een regio komt")
            String route,

            @Schema(description = "Wat een project aan de aanpak kan geven")
            List<Projectenpool.Impuls> impulsen,

            @Schema(description = "Bron van de impulsen") Source impulsenBron,

            @Schema(description = "Hoe de criteria tot stand kwamen; de criteria staan bij een ronde")
            String criteriaHerkomst,

            @Schema(description = "Bron van de herkomst van de criteria")
            Source criteriaBron,

            @Schema(description = "Aangekondigd budget per jaar")
            Jaarbudget jaarbudget,

            @Schema(description = "Bron van de pool") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Projectenpool pool) {
            return new Response(
                    pool.code(),
                    pool.naam(),
                    pool.andereNamen().stream().map(Naam::of).toList(),
                    pool.doel(),
                    pool.route(),
                    pool.impulsen(),
                    pool.impulsenBron(),
                    pool.criteriaHerkomst(),
                    pool.criteriaBron(),
                    new Jaarbudget(pool.jaarbudget(), pool.jaarbudgetJaren(), pool.jaarbudgetBron()),
                    pool.bron(),
                    pool.geregistreerdOp());
        }
    }

    /** Another way to write the title. */
    @Schema(name = "ProjectenpoolNaam", description = "Schrijfwijze van de titel, of een eerdere naam")
    record Naam(
            @Schema(description = "Zoals de bron hem schrijft")
            String naam,

            @Schema(
                    description = "Wanneer deze naam werd gebruikt (EDTF); null als de bron dat niet zegt",
                    examples = "2018-12",
                    nullable = true)
            String periode,

            @Schema(description = "Bron van deze schrijfwijze")
            Source bron) {

        static Naam of(Projectenpool.Naam naam) {
            return new Naam(
                    naam.naam(), naam.periode() == null ? null : naam.periode().edtf(), naam.bron());
        }
    }

    /** The announced budget. */
    @Schema(name = "Jaarbudget", description = "Budget dat voor elk van deze jaren is aangekondigd")
    record Jaarbudget(
            @Schema(description = "Bedrag per jaar in euro's", examples = "3000000.00")
            BigDecimal bedrag,

            @Schema(description = "De jaren waarvoor het geldt")
            List<Integer> jaren,

            @Schema(description = "Bron van het budget") Source bron) {}
}
