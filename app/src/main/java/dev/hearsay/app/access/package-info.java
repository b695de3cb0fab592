/**
 * Who may reach a served case, and how: the password, kept as a hash beside the case, and the
 * certificate that TLS shows. In come files and what somebody typed; out come a {@link
 * dev.hearsay.app.access.PasswordHash} to compare with and a {@link
 * dev.hearsay.app.access.ServerCertificate}. Knows neither the server nor the command line. Read
 * {@link dev.hearsay.app.access.PasswordFile} first.
 */
@NullMarked
package dev.hearsay.app.access;

import org.jspecify.annotations.NullMarked;
