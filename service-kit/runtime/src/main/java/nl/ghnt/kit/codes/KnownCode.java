package nl.ghnt.kit.codes;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The value is a code that the service knows; null is fine, for it was not asked for. */
@Documented
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = KnownCodeValidator.class)
public @interface KnownCode {

    /** Name of the list that it is looked up in, one of those of {@link CodeLists}. */
    String value();

    String message() default "Deze code bestaat niet.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
