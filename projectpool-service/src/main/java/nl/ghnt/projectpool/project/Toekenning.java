package nl.ghnt.projectpool.project;

import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.Aanvraaginhoud;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;

/**
 * A grant, of which a project comes.
 *
 * @param inhoud what the application said
 * @param bedrag what is granted, in euros
 * @param aandelen what each participant gets of it
 */
public record Toekenning(
        IngediendeAanvraag aanvraag, Aanvraaginhoud inhoud, BigDecimal bedrag, List<Aandeelhouder> aandelen) {}
