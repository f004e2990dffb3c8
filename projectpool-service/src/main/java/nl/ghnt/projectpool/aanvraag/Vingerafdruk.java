package nl.ghnt.projectpool.aanvraag;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HexFormat;
import nl.ghnt.kit.concurrency.Etags;

/**
 * By which an applicant and the programme team see that they hold the same application: SHA-256, in hexadecimals, of its
 * content as the API gives it, written as JSON in UTF-8 with the names of each object in order and without spaces.
 */
@ApplicationScoped
class Vingerafdruk {

    private final ObjectMapper json;

    Vingerafdruk(ObjectMapper json) {
        this.json = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    String van(Aanvraaginhoud inhoud) {
        try {
            Object maps = json.readValue(json.writeValueAsBytes(inhoud), Object.class);
            byte[] geordend = json.writeValueAsBytes(maps);
            return HexFormat.of().formatHex(Etags.sha256().digest(geordend));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
