package nl.ghnt.regions.regio;

import java.util.List;
import java.util.Optional;
import nl.ghnt.regions.indeling.Lid;

/**
 * A region with all that is seen of it.
 *
 * @param beeld the region and its names
 * @param version how often it was changed
 * @param grondslag what it is organised by; empty when nothing is recorded for that day
 * @param veiligThuis the Veilig Thuis regions that it corresponds to, by code; empty when nothing is recorded for that day
 * @param samenstelling its municipalities
 * @param centrumgemeenten the centre municipalities for women's shelters that lie in it
 * @param opvolgingen what it came from and went on in
 */
record RegioDossier(
        RegioBeeld beeld,
        long version,
        Optional<RegioGrondslag> grondslag,
        List<VeiligThuisKoppeling> veiligThuis,
        SamenstellingBeeld samenstelling,
        List<Lid> centrumgemeenten,
        List<Opvolging> opvolgingen) {}
