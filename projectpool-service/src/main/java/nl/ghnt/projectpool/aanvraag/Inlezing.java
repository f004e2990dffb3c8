package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an application was received that was not made here.
 *
 * @param kenmerk by which it is known there; once in a round
 * @param ontvangenOp when it was received there
 */
@Embeddable
@Schema(name = "AanvraagInlezing", description = "Waar een aanvraag is ontvangen die hier is ingelezen")
record Inlezing(
        @Schema(description = "Kenmerk in de bron", examples = "POST-12")
        String kenmerk,

        @Column(name = "ontvangen_op") @Schema(description = "Moment van ontvangst in de bron")
        Instant ontvangenOp) {}
