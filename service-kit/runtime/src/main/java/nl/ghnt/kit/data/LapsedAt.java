package nl.ghnt.kit.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the moment from which a row is no longer told; null as long as it stands. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LapsedAt {}
