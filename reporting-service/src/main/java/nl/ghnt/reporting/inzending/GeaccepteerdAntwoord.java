package nl.ghnt.reporting.inzending;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * One accepted answer of a region in a campaign.
 *
 * @param regio code of the region
 * @param vraag code of the question
 * @param waarde boolean, text (code of a choice, or free text), array of codes or number; null when it is not known
 * @param onbekendReden why it is not known; null when it is
 * @param synthetisch whether the answer is made up
 * @param inzending submission that it comes from
 * @param versie version of the submission that was accepted
 */
public record GeaccepteerdAntwoord(
        String regio,
        String vraag,
        JsonNode waarde,
        String onbekendReden,
        boolean synthetisch,
        UUID inzending,
        int versie) {}
