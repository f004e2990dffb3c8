package nl.ghnt.reporting.uitvraag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the themes that a region is asked about come from (R261). */
@Schema(
        name = "Themaherkomst",
        description = "OPGEGEVEN bij het openen; EIGEN_PRIORITEITEN van de regio voor de periode; of GEEN: niet "
                + "opgegeven en niet gekozen, de regio krijgt de vragen zonder thema")
public enum Themaherkomst {
    OPGEGEVEN,
    EIGEN_PRIORITEITEN,
    GEEN
}
