package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.projectpool.aanvraag.Impuls;
import nl.ghnt.projectpool.aanvraag.Kern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is about, as it was applied for; everybody may know once its round is decided. */
@Embeddable
@Schema(name = "Projectopzet", description = "Waar een project over gaat")
public record Projectopzet(
        @Schema(description = "Titel") String titel,

        @Enumerated(EnumType.STRING) @Schema(description = "Welke impuls het aan de aanpak geeft")
        Impuls impuls,

        @Schema(description = "Nummer van de actielijn waaraan het bijdraagt")
        int actielijn,

        @Schema(description = "Codes van thema's") List<String> themas,

        @Column(name = "overig_toelichting")
        @Schema(description = "Waar het over gaat als een thema de restcategorie is", nullable = true)
        String overigToelichting,

        @Schema(description = "Codes van doelgroepen van actielijn 3")
        List<String> doelgroepen,

        @Schema(description = "Eerste dag") LocalDate begin,
        @Schema(description = "Laatste dag") LocalDate einde) {

    static Projectopzet van(Kern kern) {
        return new Projectopzet(
                kern.titel(),
                kern.impuls(),
                kern.actielijn(),
                kern.themas(),
                kern.overigToelichting(),
                kern.doelgroepen(),
                kern.begin(),
                kern.einde());
    }

    Projectopzet met(LocalDate anderBegin, LocalDate anderEinde) {
        return new Projectopzet(
                titel, impuls, actielijn, themas, overigToelichting, doelgroepen, anderBegin, anderEinde);
    }
}
