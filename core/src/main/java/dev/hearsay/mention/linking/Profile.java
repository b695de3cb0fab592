package dev.hearsay.mention.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entities of several documents that tell the same of it by name, role and affiliation, so that
 * nothing tells them apart.
 */
final class Profile {

  private final List<LocalEntity> members = new ArrayList<>();
  private final Map<String, Anchor> company = new HashMap<>();
  private final PersonName name;

  /**
   * @param name of the first
   */
  Profile(LocalEntity first, PersonName name) {
    this.name = name;
    add(first);
  }

  void add(LocalEntity member) {
    members.add(member);
    member.company().forEach((with, span) -> company.putIfAbsent(with, member.at(span)));
  }

  LocalEntity first() {
    return members.get(0);
  }

  List<LocalEntity> members() {
    return members;
  }

  /** Of a person. */
  PersonName name() {
    return name;
  }

  /** Who and what else its documents name, and where first. */
  Map<String, Anchor> company() {
    return company;
  }
}
