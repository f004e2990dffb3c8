package nl.ghnt.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation may be sent again with the same {@code Idempotency-Key} (a UUID): within a day it has one effect and
 * one answer. Key and change commit together. The same key with another request is a 409. The method gives a
 * {@code RestResponse}: its status is kept with the answer.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
