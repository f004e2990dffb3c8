package nl.ghnt.projectpool.aanvraag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project gives to the approach of a region (R309). */
@Schema(name = "Impuls", description = "Welke impuls een project aan de aanpak geeft")
public enum Impuls {
    VERSNELLING,
    VERDIEPING,
    VERBREDING
}
