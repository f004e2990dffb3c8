package nl.ghnt.kit.codes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks a code up in the database: one statement for each filter that is used. */
@Dependent
public class KnownCodeValidator implements ConstraintValidator<KnownCode, String> {

    private final Instance<CodeLists> lists;
    private final EntityManager entities;
    private String list;

    KnownCodeValidator(Instance<CodeLists> lists, EntityManager entities) {
        this.lists = lists;
        this.entities = entities;
    }

    @Override
    public void initialize(KnownCode annotation) {
        list = annotation.value();
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || QuarkusTransaction.joiningExisting().call(() -> isKnown(code));
    }

    private boolean isKnown(String code) {
        String query = lists.get().queryByList().get(list);
        if (query == null) {
            throw new IllegalStateException("there is no list of codes '" + list + "'");
        }
        return !entities.createNativeQuery(query)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
