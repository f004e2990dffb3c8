package nl.ghnt.kit.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;

/** What {@link Pattern} asks here: also that the text is no longer than an expression is tried on. */
public class BoundedPattern implements ConstraintValidator<Pattern, CharSequence> {

    private Expression expression;

    @Override
    public void initialize(Pattern pattern) {
        if (pattern.flags().length > 0) {
            throw new IllegalArgumentException("an expression has no flags here: " + pattern.regexp());
        }
        expression = Expression.of(pattern.regexp());
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || expression.matches(text);
    }
}
