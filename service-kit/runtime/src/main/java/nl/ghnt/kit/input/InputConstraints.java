package nl.ghnt.kit.input;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Puts the two constraints on text that are too weak of themselves, wherever they stand, in the hands of this kit. */
@ApplicationScoped
public class InputConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(VisibleText.class);
        mapping.constraintDefinition(Pattern.class)
                .includeExistingValidators(false)
                .validatedBy(BoundedPattern.class);
        configuration.addMapping(mapping);
    }
}
