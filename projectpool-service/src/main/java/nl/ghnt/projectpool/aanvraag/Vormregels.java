package nl.ghnt.projectpool.aanvraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/**
 * What a part of an application must agree with when it is saved: with itself, with its round, and with what there is. What
 * still lacks is no fault of it.
 */
final class Vormregels {

    private static final int LANGSTE_TERMIJN = 366;
    private static final String ONBEKEND = "waarde.onbekend";
    private static final String DUBBEL = "waarde.dubbel";

    private final List<InputFault> fouten = new ArrayList<>();

    private Vormregels() {}

    /**
     * Holds for the heart of an application.
     *
     * @param doelgroepen codes of the target groups that there are
     */
    static void eis(Kern kern, Rondeopzet ronde, Set<String> doelgroepen) {
        Vormregels regels = new Vormregels();
        regels.keurKern(kern, ronde, doelgroepen);
        regels.eisGeen();
    }

    /**
     * Holds for who take part.
     *
     * @param regios codes of the regions that there are
     */
    static void eis(List<Aandeelhouder> deelnemers, Set<String> regios) {
        Vormregels regels = new Vormregels();
        regels.keurDeelnemers(deelnemers, regios);
        regels.eisGeen();
    }

    /** Holds for a planning. */
    static void eisPlanning(List<Aanvraaginhoud.Stap> planning) {
        Vormregels regels = new Vormregels();
        regels.keurPlanning(planning);
        regels.eisGeen();
    }

    /**
     * All that an application does not agree with when it comes in as a whole, at the places of its parts.
     *
     * @param doelgroepen codes of the target groups that there are
     * @param regios codes of the regions that there are
     */
    static List<InputFault> fouten(
            Aanvraaginhoud inhoud, Rondeopzet ronde, Set<String> doelgroepen, Set<String> regios) {
        Vormregels regels = new Vormregels();
        regels.keurKern(inhoud.kern(), ronde, doelgroepen);
        regels.keurDeelnemers(inhoud.deelnemers(), regios);
        regels.keurPlanning(inhoud.planning());
        Set<String> gevraagd =
                ronde.onderdelen().stream().map(Rondeopzet.Onderdeel::code).collect(Collectors.toSet());
        inhoud.onderdelen().stream()
                .map(Aanvraaginhoud.Tekst::code)
                .filter(code -> !gevraagd.contains(code))
                .forEach(
                        code -> regels.fout("/onderdelen/" + code, ONBEKEND, "Deze ronde vraagt geen '" + code + "'."));
        return regels.fouten;
    }

    /**
     * Holds for the text of a part.
     *
     * @throws ProblemException 404 when the round knows no such part
     */
    static void eisTekst(String code, String tekst, Rondeopzet ronde) {
        int maximum = ronde.onderdelen().stream()
                .filter(onderdeel -> onderdeel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Onderdeel", code))
                .maximumTekens();
        if (tekst != null && tekst.codePointCount(0, tekst.length()) > maximum) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/tekst",
                    "lengte",
                    "Ten hoogste " + maximum + " tekens; dit zijn er " + tekst.codePointCount(0, tekst.length())
                            + "."));
        }
    }

    /**
     * Holds when the round asks for such a document.
     *
     * @throws ProblemException 404 otherwise
     */
    static void eisDocument(String code, Rondeopzet ronde) {
        if (ronde.documenten().stream().noneMatch(document -> document.code().equals(code))) {
            throw ProblemException.notFound("Document", code);
        }
    }

    /**
     * Holds for what the programme team asks.
     *
     * @param vandaag in Dutch time
     */
    static void eis(Aanvulling.Vragen vragen, Rondeopzet ronde, LocalDate vandaag) {
        Vormregels regels = new Vormregels();
        for (int i = 0; i < vragen.vragen().size(); i++) {
            regels.keurDeel("/vragen/" + i + "/deel", vragen.vragen().get(i).deel(), ronde);
        }
        if (vragen.antwoordenTot().isBefore(vandaag)) {
            regels.fout("/antwoordenTot", "datum.verleden", "Deze dag is voorbij.");
        }
        if (vragen.antwoordenTot().isAfter(vandaag.plusDays(LANGSTE_TERMIJN))) {
            regels.fout("/antwoordenTot", "datum.bereik", "Geef een dag binnen een jaar.");
        }
        regels.eisGeen();
    }

    /**
     * Holds for whom the applicant asks to work along.
     *
     * @param deelnemers codes of the regions that take part
     */
    static void eisMeeschrijvers(List<Meeschrijver> wie, List<String> deelnemers, Rondeopzet ronde) {
        Vormregels regels = new Vormregels();
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < wie.size(); i++) {
            String regio = wie.get(i).regio();
            String plaats = "/meeschrijvers/" + i;
            if (!deelnemers.contains(regio)) {
                regels.fout(plaats + "/regio", ONBEKEND, "'" + regio + "' doet niet mee in deze aanvraag.");
            } else if (!gezien.add(regio)) {
                regels.fout(plaats + "/regio", DUBBEL, "'" + regio + "' staat er twee keer.");
            }
            for (int j = 0; j < wie.get(i).delen().size(); j++) {
                regels.keurDeel(plaats + "/delen/" + j, wie.get(i).delen().get(j), ronde);
            }
        }
        regels.eisGeen();
    }

    /** Holds for the name of a part. */
    static void eisDeel(String plaats, String deel, Rondeopzet ronde) {
        Vormregels regels = new Vormregels();
        regels.keurDeel(plaats, deel, ronde);
        regels.eisGeen();
    }

    private void keurKern(Kern kern, Rondeopzet ronde, Set<String> doelgroepen) {
        keurCodes("/themas", kern.themas(), ronde.themas(), "hoort niet bij de thema's van deze ronde.");
        keurCodes("/doelgroepen", kern.doelgroepen(), doelgroepen, "is geen doelgroep.");
    }

    private void keurDeelnemers(List<Aandeelhouder> deelnemers, Set<String> regios) {
        Set<List<Object>> gezien = new HashSet<>();
        for (int i = 0; i < deelnemers.size(); i++) {
            Aandeelhouder deel = deelnemers.get(i);
            String plaats = "/deelnemers/" + i + "/regio";
            if (!regios.contains(deel.regio())) {
                fout(plaats, ONBEKEND, "Het register kent geen regio '" + deel.regio() + "'.");
            } else if (!gezien.add(Arrays.asList(deel.regio(), deel.gemeente()))) {
                fout(plaats, DUBBEL, "Deze deelnemer staat er twee keer.");
            }
        }
    }

    private void keurPlanning(List<Aanvraaginhoud.Stap> planning) {
        for (int i = 0; i < planning.size(); i++) {
            if (planning.get(i).einde().isBefore(planning.get(i).begin())) {
                fout("/planning/" + i + "/einde", "datum.volgorde", "Deze stap eindigt voor hij begint.");
            }
        }
    }

    private void keurDeel(String plaats, String deel, Rondeopzet ronde) {
        if (Deel.alle(ronde).stream().map(Deel::naam).noneMatch(deel::equals)) {
            fout(plaats, ONBEKEND, "'" + deel + "' is geen deel van een aanvraag in deze ronde.");
        }
    }

    private void keurCodes(String plaats, List<String> codes, Collection<String> bekend, String waaromNiet) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!bekend.contains(code)) {
                fout(plaats + "/" + i, ONBEKEND, "'" + code + "' " + waaromNiet);
            } else if (!gezien.add(code)) {
                fout(plaats + "/" + i, DUBBEL, "'" + code + "' staat er twee keer.");
            }
        }
    }

    private void fout(String plaats, String code, String wat) {
        fouten.add(InputFault.body(plaats, code, wat));
    }

    private void eisGeen() {
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }
}
