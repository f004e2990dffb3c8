package nl.ghnt.projectpool.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.events.ReceivedEvent;

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
        return repository.inOrder().stream()
                .filter(regio -> regio.heet(text))
                .map(Regio::code)
                .toList();
    }

    /** Names by code, as far as the register told them. */
    @Transactional
    public Map<String, String> namen() {
        return repository.namen();
    }
}
