package nl.ghnt.kit.problem;

import java.util.Map;

/** What a client can do after an answer with a status: the end of the explanation of every problem. */
final class Advice {

    private static final Text UNKNOWN = new Text(
            "Kijk in detail wat er mis was en pas het verzoek aan.",
            "Look in detail at what was wrong and change the request.");

    private static final Map<Integer, Text> BY_STATUS = Map.ofEntries(
            Map.entry(
                    400,
                    new Text(
                            "Verbeter de invoer: errors noemt elke fout met haar plaats en een vaste code. Ongewijzigd"
                                    + " herhalen helpt niet.",
                            "Correct the input: errors lists every fault with its place and a stable code. Sending the"
                                    + " same again does not help.")),
            Map.entry(
                    401,
                    new Text(
                            "Haal een toegangstoken bij de identiteitsvoorziening en geef het mee als Bearer-token in"
                                    + " de header Authorization.",
                            "Get an access token from the identity provider and send it as a Bearer token in the"
                                    + " Authorization header.")),
            Map.entry(
                    403,
                    new Text(
                            "Uw token geeft hier geen recht op: de rol, de aanstelling of de regio past niet bij wat u"
                                    + " vraagt. Gebruik een token dat het recht wel heeft, of vraag het aan.",
                            "Your token gives no right to this: its role, appointment or region does not match what you"
                                    + " ask. Use a token that has the right, or apply for it.")),
            Map.entry(
                    404,
                    new Text(
                            "Controleer het adres en de identificatie; een lijst noemt wat er is.",
                            "Check the address and the identifier; a list names what there is.")),
            Map.entry(
                    409,
                    new Text(
                            "Het verzoek past niet bij wat al is vastgelegd. Lees het opnieuw, kijk in detail en in de"
                                    + " overige eigenschappen van dit antwoord wat in de weg staat, en pas het verzoek"
                                    + " daarop aan.",
                            "The request does not fit what was recorded before. Read it again, see in detail and in the"
                                    + " further members of this answer what stands in the way, and change the request"
                                    + " accordingly.")));

    private Advice() {}

    /** Explains a kind of problem by its title and its status. */
    static Text explanation(Fault fault) {
        Text advice = BY_STATUS.getOrDefault(fault.status(), UNKNOWN);
        return new Text(fault.titleNl() + ". " + advice.nl(), fault.titleEn() + ". " + advice.en());
    }
}
