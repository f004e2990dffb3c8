package nl.ghnt.projectpool.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/** Keeping and asking the read copy of the region register. It may be empty: this service does without it. */
@ApplicationScoped
public class RegioService {

    private final RegioRepository repository;

    RegioService(RegioRepository repository) {
        this.repository = repository;
    }

    /** Takes in what the register tells. */
    @Transactional
    void neemOver(ReceivedEvent<RegioGemeld> event) {
        String code = event.data().code();
        Regio regio = repository.findByIdOptional(code).orElseGet(() -> new Regio(code));
        regio.neemOver(event.data(), event.sequence());
        repository.persist(regio);
    }

    /** Codes of the regions that a text can mean: by code or by any spelling of the name (R315). */
    @Transactional
    public List<String> codesVan(String text) {
        return codesVan().apply(text);
    }

    /** The same for who looks up many texts: the regions are read once. */
    @Transactional
    public Function<String, List<String>> codesVan() {
        List<Regio> regios = repository.inOrder();
        return text -> regios.stream()
                .filter(regio -> regio.heet(text))
                .map(Regio::code)
                .toList();
    }

    /**
     * Code of the region that a filter names.
     *
     * @throws ProblemException 400 when it names none, or more than one
     */
    @Transactional
    public String codeVan(String text) {
        List<String> codes = codesVan(text);
        if (codes.size() != 1) {
            throw ProblemException.invalidInput(
                    InputFault.unknownCode("regio", "Het register kent geen regio '" + text + "'."));
        }
        return codes.get(0);
    }

    /** Names by code, as far as the register told them. */
    @Transactional
    public Map<String, String> namen() {
        return repository.namen();
    }
}
