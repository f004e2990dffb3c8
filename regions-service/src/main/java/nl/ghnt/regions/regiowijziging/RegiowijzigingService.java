package nl.ghnt.regions.regiowijziging;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.ProjectleiderService;
import nl.ghnt.regions.regio.RegioBeheerService;
import nl.ghnt.regions.regio.RegioService;

/** Recording what is decided about regions, and doing what follows from it. */
@ApplicationScoped
public class RegiowijzigingService {

    private final RegiowijzigingRepository repository;
    private final RegioBeheerService regios;
    private final RegioService register;
    private final ProjectleiderService posten;
    private final AuditTrail audit;
    private final Clock clock;

    RegiowijzigingService(
            RegiowijzigingRepository repository,
            RegioBeheerService regios,
            RegioService register,
            ProjectleiderService posten,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.register = register;
        this.posten = posten;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<RegiowijzigingBeeld> search(RegiowijzigingFilter filter, PageRequest page, Sort sort) {
        Instant moment = filter.beschikbaarOp == null ? clock.instant() : filter.beschikbaarOp;
        return repository.search(filter, moment, page, sort).map(RegiowijzigingBeeld::van);
    }

    @Transactional
    RegiowijzigingBeeld get(UUID id, Kennis kennis) {
        return RegiowijzigingBeeld.van(repository.get(id, kennis.op(clock)));
    }

    /**
     * Records a change and does what follows from it.
     *
     * @throws ProblemException 400 or 409 when a rule stands in the way; nothing has changed then
     */
    @Transactional
    RegiowijzigingBeeld legVast(Voorstel voorstel) {
        return verwerk(voorstel);
    }

    /** Lets one transaction at a time change the register, until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void vergrendelRegister() {
        repository.vergrendelRegister();
    }

    /** The same as a part of something larger, which is to end the transaction when a rule stands in the way. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    RegiowijzigingBeeld verwerk(Voorstel voorstel) {
        repository.vergrendelRegister();
        Regiowijziging wijziging = new Regiowijziging(voorstel, clock.instant());
        repository.persist(wijziging);
        Herkomst herkomst = new Herkomst(voorstel.bron(), wijziging.geregistreerdOp(), wijziging.id());
        voerUit(voorstel, herkomst);
        repository.flush();
        RegiowijzigingBeeld beeld = RegiowijzigingBeeld.van(wijziging);
        audit.note(
                "regiowijziging.vastgelegd",
                wijziging.pad(),
                Map.of(
                        "soort", wijziging.soort(),
                        "ingangsdatum", wijziging.ingangsdatum(),
                        "voorgangers", beeld.voorgangers(),
                        "opvolgers", beeld.opvolgers()));
        return beeld;
    }

    private void voerUit(Voorstel voorstel, Herkomst herkomst) {
        String soort = voorstel.soort().name();
        LocalDate ingang = voorstel.ingangsdatum();
        switch (voorstel.soort()) {
            case HERNOEMING -> regios.hernoem(voorstel.regio(), voorstel.naam(), ingang, herkomst, soort);
            case SCHRIJFWIJZE -> regios.vermeld(voorstel.regio(), voorstel.naam(), ingang, herkomst, soort);
            case GRONDSLAG -> regios.wijzigGrondslag(voorstel.regio(), voorstel.grondslag(), ingang, herkomst, soort);
            case SAMENSTELLING ->
                regios.wijzigSamenstelling(voorstel.regio(), voorstel.samenstelling(), ingang, herkomst, soort);
            default -> wijzigBestaan(voorstel, herkomst);
        }
    }

    private void wijzigBestaan(Voorstel voorstel, Herkomst herkomst) {
        LocalDate ingang = voorstel.ingangsdatum();
        for (String code : voorstel.voorgangers()) {
            register.eisBestaatOp(code, ingang);
            if (!voorstel.gaatVerder(code)) {
                regios.beeindig(code, ingang, herkomst, voorstel.soort().name());
                posten.beeindigPosten(code, ingang, herkomst);
            }
        }
        for (Voorstel.NieuweRegio nieuw : voorstel.opvolgers()) {
            if (!voorstel.gaatVerder(nieuw.code())) {
                regios.stelIn(nieuw.code(), nieuw.naam(), ingang, herkomst);
            }
            voorstel.voorgangers().stream()
                    .filter(code -> !code.equals(nieuw.code()))
                    .forEach(code -> regios.volgOp(code, nieuw.code(), ingang, herkomst));
        }
    }
}
