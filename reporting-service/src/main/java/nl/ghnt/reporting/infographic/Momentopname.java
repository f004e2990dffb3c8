package nl.ghnt.reporting.infographic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.pool.Dekking;

/**
 * All that an infographic is made of, at one moment: population, denominators, answers, figures, texts and the pool's
 * table. Once stored it no longer changes, whatever happens to the things it was taken from.
 *
 * @param titel title of the infographic
 * @param nummer number of the report; null when it has none
 * @param periode period reported on; null when the sources do not name it
 * @param periodeOnbekendReden why there is no period; null when there is one
 * @param peildatum day on which the population was fixed; null when the source does not name it
 * @param versienummer version of the report, from 1
 * @param gemaaktOp moment at which it was made; null in one of before this was kept, and of an edition without answers
 * @param synthetisch whether answers behind the figures were made up for a demonstration
 * @param populatie the frozen population: the denominator of every regional figure (R323)
 * @param cijferblad figures that were computed, with their answers; null when there was no campaign
 * @param broncijfers figures taken over from a source
 * @param losseFasen counts of which the source does not say to which phase they belong; null when it does (R237)
 * @param teksten the texts, each with its block
 * @param dekking theme × region table; null when unknown
 * @param dekkingOnbekendReden why there is no table; null when there is one
 * @param expositie the exposition
 * @param verwijzingen web addresses for more information
 */
public record Momentopname(
        String titel,
        Integer nummer,
        String periode,
        String periodeOnbekendReden,
        LocalDate peildatum,
        int versienummer,
        Instant gemaaktOp,
        boolean synthetisch,
        List<Cijferblad.Regio> populatie,
        Cijferblad cijferblad,
        List<Broncijfer> broncijfers,
        LosseFasen losseFasen,
        List<Bloktekst> teksten,
        Dekking dekking,
        String dekkingOnbekendReden,
        Expositie expositie,
        List<String> verwijzingen) {

    /**
     * Counts without a phase.
     *
     * @param aantallen the counts as printed
     * @param toelichting what a reader must know about them
     * @param peilperiode reference year
     * @param bron where they come from
     */
    public record LosseFasen(List<Integer> aantallen, String toelichting, String peilperiode, Source bron) {

        public LosseFasen {
            aantallen = List.copyOf(aantallen);
        }
    }

    public Momentopname {
        populatie = List.copyOf(populatie);
        broncijfers = List.copyOf(broncijfers);
        teksten = List.copyOf(teksten);
        verwijzingen = List.copyOf(verwijzingen);
    }
}
