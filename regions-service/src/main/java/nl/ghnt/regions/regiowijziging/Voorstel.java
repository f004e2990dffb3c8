package nl.ghnt.regions.regiowijziging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.regio.RegioGrondslag;
import nl.ghnt.regions.regio.Samenstelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change as it is proposed; it holds only when it has what its kind needs, and nothing else.
 *
 * @param soort what kind of change
 * @param ingangsdatum first day on which it holds
 * @param voorgangers codes of the regions that end or go on in another
 * @param opvolgers regions that begin; one that is a predecessor too goes on
 * @param regio code of the region whose name, basis or municipalities change
 * @param naam its new name or other spelling
 * @param grondslag its new basis
 * @param samenstelling its new municipalities
 * @param reden why
 * @param bron document that says so
 * @throws nl.ghnt.kit.problem.ProblemException 400 when something is missing or does not belong to the kind
 */
record Voorstel(
        Regiowijziging.Soort soort,
        LocalDate ingangsdatum,
        List<String> voorgangers,
        List<NieuweRegio> opvolgers,
        String regio,
        String naam,
        RegioGrondslag.Opgave grondslag,
        Samenstelling.Opgave samenstelling,
        String reden,
        Source bron) {

    /** A region that begins. */
    @Schema(name = "RegioInstellen", description = "Regio die begint, of als voorganger verdergaat")
    record NieuweRegio(
            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(description = "Vaste code; van een voorganger als die verdergaat", examples = "limburg")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "Naam", examples = "Limburg")
            String naam) {}

    Voorstel {
        voorgangers = voorgangers == null ? List.of() : List.copyOf(voorgangers);
        opvolgers = opvolgers == null ? List.of() : List.copyOf(opvolgers);
        eisAantallen(soort, voorgangers.size(), opvolgers.size());
        eisVerschillend("voorgangers", voorgangers);
        eisVerschillend("opvolgers", opvolgers.stream().map(NieuweRegio::code).toList());
        eis("regio", regio, soort.wijzigtToestand());
        eis("naam", naam, soort.noemtNaam());
        eis("grondslag", grondslag, soort == Regiowijziging.Soort.GRONDSLAG);
        eis("samenstelling", samenstelling, soort == Regiowijziging.Soort.SAMENSTELLING);
    }

    private static void eisAantallen(Regiowijziging.Soort soort, int voorgangers, int opvolgers) {
        switch (soort) {
            case SAMENVOEGING -> {
                Fout.SAMENVOEGING_VRAAGT_VOORGANGERS.unless(voorgangers >= 2, "Noem ten minste twee voorgangers.");
                eisAantal("opvolgers", opvolgers, opvolgers == 1, opvolgers < 1);
            }
            case SPLITSING -> {
                Fout.SPLITSING_VRAAGT_OPVOLGERS.unless(opvolgers >= 2, "Noem ten minste twee opvolgers.");
                eisAantal("voorgangers", voorgangers, voorgangers == 1, voorgangers < 1);
            }
            case INSTELLING -> {
                eisAantal("opvolgers", opvolgers, opvolgers >= 1, true);
                eisAantal("voorgangers", voorgangers, voorgangers == 0, false);
            }
            case OPHEFFING -> {
                eisAantal("voorgangers", voorgangers, voorgangers >= 1, true);
                eisAantal("opvolgers", opvolgers, opvolgers == 0, false);
            }
            default -> {
                eisAantal("voorgangers", voorgangers, voorgangers == 0, false);
                eisAantal("opvolgers", opvolgers, opvolgers == 0, false);
            }
        }
    }

    private static void eisAantal(String lijst, int aantal, boolean goed, boolean teWeinig) {
        Fout fout = teWeinig ? Fout.WIJZIGING_ONVOLLEDIG : Fout.WIJZIGING_TE_VEEL;
        fout.unless(goed, "Het aantal " + lijst + " (" + aantal + ") past niet bij deze soort wijziging.");
    }

    private static void eisVerschillend(String lijst, List<String> codes) {
        Fout.WIJZIGING_TE_VEEL.unless(
                new HashSet<>(codes).size() == codes.size(), "Bij " + lijst + " staat een regio dubbel.");
    }

    private static void eis(String naam, Object waarde, boolean hoortErbij) {
        Fout.WIJZIGING_ONVOLLEDIG.unless(
                !hoortErbij || waarde != null, "Bij deze soort wijziging hoort '" + naam + "'.");
        Fout.WIJZIGING_TE_VEEL.unless(
                hoortErbij || waarde == null, "Bij deze soort wijziging hoort geen '" + naam + "'.");
    }

    /** Whether a region is both predecessor and successor, and so goes on. */
    boolean gaatVerder(String code) {
        return voorgangers.contains(code)
                && opvolgers.stream().anyMatch(nieuw -> nieuw.code().equals(code));
    }
}
