/**
 * The web application: a case in a browser. In: a {@link dev.hearsay.app.casefile.CaseFile}. Out:
 * pages and JSON, on loopback or for who knows the password. Start at {@link
 * dev.hearsay.app.web.WebServer}; each page has a class that makes what its template in {@code
 * src/main/jte} shows.
 */
@NullMarked
package dev.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
