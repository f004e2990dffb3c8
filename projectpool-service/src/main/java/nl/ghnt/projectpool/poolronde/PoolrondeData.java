package nl.ghnt.projectpool.poolronde;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** Brings in the rounds that the sources tell of. */
@Singleton
class PoolrondeData extends DataStep {

    /** The file. */
    record Bestand(Pool pool, List<Rij> rondes) {}

    /** The pool that the rounds belong to. */
    @JsonIgnoreProperties({
        "naam",
        "andereNamen",
        "doel",
        "route",
        "impulsen",
        "impulsenBron",
        "criteriaHerkomst",
        "jaarbudget",
        "bron"
    })
    record Pool(String code) {}

    /** One round as the file gives it: flat, amounts as decimal text, each fact with its reason or source beside it. */
    record Rij(
            String code,
            int volgnummer,
            String naam,
            List<Integer> jaren,
            Poolronde.Rechtsvorm rechtsvorm,
            String rechtsvormToelichting,
            Rondefeit.Regeling regeling,
            Poolronde.Aanvrager aanvrager,
            String beoordelaars,
            String uitvoerder,
            String uitvoerderOnbekendReden,
            LocalDate openingsdatum,
            String openingsdatumOnbekendReden,
            Source openingsdatumBron,
            LocalDate sluitingsdatum,
            Zekerheid sluitingsdatumZekerheid,
            Source sluitingsdatumBron,
            String minimumBedrag,
            String maximumBedrag,
            Rondefeit.GrensPer grensPer,
            Source grensBron,
            String plafond,
            String plafondOnbekendReden,
            Source plafondBron,
            String aangevraagdBedrag,
            Rondefeit.Nauwkeurigheid aangevraagdNauwkeurigheid,
            String toegekendBedrag,
            String toegekendOnbekendReden,
            boolean overschrijdingPlafond,
            Source bedragenBron,
            Integer aantalAanvragen,
            Rondefeit.Nauwkeurigheid aantalAanvragenNauwkeurigheid,
            String aantalAanvragenOnbekendReden,
            Integer aantalProjecten,
            String aantalProjectenOnbekendReden,
            PartialDate besluit,
            String besluitOnbekendReden,
            PartialDate besluitGepland,
            String besluitToelichting,
            Source besluitBron,
            int aantalPrioriteiten,
            List<String> prioriteiten,
            String prioriteitenOnbekendReden,
            boolean restcategorie,
            Source prioriteitenBron,
            String hardCriterium,
            Integer aantalOverigeCriteria,
            List<String> overigeCriteria,
            String overigeCriteriaOnbekendReden,
            Source criteriaBron,
            List<String> selectie,
            Source selectieBron,
            Source bron) {

        Rondefeit.Moment opening() {
            return moment(openingsdatum, Zekerheid.ZEKER, openingsdatumOnbekendReden, openingsdatumBron);
        }

        Rondefeit.Moment sluiting() {
            return moment(sluitingsdatum, sluitingsdatumZekerheid, null, sluitingsdatumBron);
        }

        Rondefeit.Moment besluitmoment() {
            Zekerheid zekerheid = besluit == null ? null : Zekerheid.ZEKER;
            return new Rondefeit.Moment(
                    besluit, zekerheid, besluitToelichting, besluitOnbekendReden, besluitGepland, besluitBron);
        }

        Rondefeit.Grens grens() {
            return new Rondefeit.Grens(
                    new BigDecimal(minimumBedrag), new BigDecimal(maximumBedrag), grensPer, grensBron);
        }

        Rondefeit.Bedrag plafondfeit() {
            return bedrag(plafond, Rondefeit.Nauwkeurigheid.EXACT, plafondOnbekendReden, plafondBron);
        }

        Rondefeit.Bedrag aangevraagd() {
            return bedrag(aangevraagdBedrag, aangevraagdNauwkeurigheid, null, bedragenBron);
        }

        Rondefeit.Bedrag toegekend() {
            return bedrag(toegekendBedrag, Rondefeit.Nauwkeurigheid.EXACT, toegekendOnbekendReden, bedragenBron);
        }

        Rondefeit.Aantal aanvragen() {
            return new Rondefeit.Aantal(aantalAanvragen, aantalAanvragenNauwkeurigheid, aantalAanvragenOnbekendReden);
        }

        Rondefeit.Aantal projecten() {
            Rondefeit.Nauwkeurigheid exact = aantalProjecten == null ? null : Rondefeit.Nauwkeurigheid.EXACT;
            return new Rondefeit.Aantal(aantalProjecten, exact, aantalProjectenOnbekendReden);
        }

        Rondefeit.Prioriteiten prioriteitenfeit() {
            return new Rondefeit.Prioriteiten(
                    aantalPrioriteiten, prioriteiten, prioriteitenOnbekendReden, restcategorie, prioriteitenBron);
        }

        Rondefeit.Criteria criteria() {
            return new Rondefeit.Criteria(
                    hardCriterium, aantalOverigeCriteria, overigeCriteria, overigeCriteriaOnbekendReden, criteriaBron);
        }

        private static Rondefeit.Moment moment(LocalDate dag, Zekerheid zekerheid, String reden, Source bron) {
            return dag == null
                    ? new Rondefeit.Moment(null, null, null, reden, null, null)
                    : new Rondefeit.Moment(PartialDate.of(dag), zekerheid, null, null, null, bron);
        }

        private static Rondefeit.Bedrag bedrag(
                String bedrag, Rondefeit.Nauwkeurigheid nauwkeurigheid, String reden, Source bron) {
            return bedrag == null
                    ? new Rondefeit.Bedrag(null, null, reden, null)
                    : new Rondefeit.Bedrag(new BigDecimal(bedrag), nauwkeurigheid, null, bron);
        }
    }

    PoolrondeData() {
        super("poolrondes", 2, 20);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("poolrondes", Bestand.class);
        load.kind(Poolronde.class, Past.KEPT_ASIDE)
                .bring(
                        bestand.rondes(),
                        rij -> new Poolronde(rij, bestand.pool().code(), load.moment()));
    }
}
