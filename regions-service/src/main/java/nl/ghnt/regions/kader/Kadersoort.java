package nl.ghnt.regions.kader;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the frame consists of, in the order in which it is shown. */
@Schema(
        name = "Kadersoort",
        description =
                "ACTIELIJN: een van de drie; BOUWSTEEN: onderdeel van een actielijn of van de regionale inrichting; "
                        + "THEMA: onderdeel van een bouwsteen; DOELGROEP: groep die extra aandacht vraagt; VOORWAARDE: een van "
                        + "de drie cruciale voorwaarden; PRIORITEIT: prioriteit van het programma in een periode")
public enum Kadersoort {
    ACTIELIJN,
    BOUWSTEEN,
    THEMA,
    DOELGROEP,
    VOORWAARDE,
    PRIORITEIT;

    /** Whether the sources say how many there are, so that none can be added (R157, R164). */
    boolean isAfgesloten() {
        return this == ACTIELIJN || this == VOORWAARDE;
    }

    /** Code in the whole frame of what has a code or a number among its kind: the sources use some words twice. */
    String codeVan(String eigen) {
        return this == BOUWSTEEN || this == THEMA || this == PRIORITEIT ? eigen : name() + "_" + eigen;
    }
}
