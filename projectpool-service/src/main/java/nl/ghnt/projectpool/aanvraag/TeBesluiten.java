package nl.ghnt.projectpool.aanvraag;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision about an application looks at.
 *
 * @param deelnemers who take part, with their share in what is asked
 * @param themas codes of its themes
 * @param antwoordenTot last day on which the applicant can answer what is asked; null when nothing is
 */
public record TeBesluiten(
        IngediendeAanvraag aanvraag, List<Aandeelhouder> deelnemers, List<String> themas, LocalDate antwoordenTot) {}
