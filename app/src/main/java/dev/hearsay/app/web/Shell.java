package dev.hearsay.app.web;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param section of the navigation that it belongs to; may be empty
 * @param file name of the case's file
 * @param token that forms send along
 * @param guarded whether one has signed in, and can sign out
 * @param work what is being done in the background; empty where nothing is
 * @param stale whether decisions aren't counted yet
 * @param query what was searched for last; may be empty
 */
public record Shell(
    String title,
    String section,
    String file,
    String token,
    boolean guarded,
    String work,
    boolean stale,
    String query) {

  /** "page" for the section that is shown, which browsers tell who can't see it. */
  public String current(String name) {
    return name.equals(section) ? "page" : "false";
  }
}
