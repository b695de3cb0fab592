package dev.hearsay.mention.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entities of several documents that tell the same of it by name, role and affiliation, so that
 * nothing tells them apart.
 */
final class Profile {

  private final List<LocalEntity> members = new ArrayList<>();
  private final Set<String> company = new HashSet<>();

  Profile(LocalEntity first) {
    add(first);
  }

  void add(LocalEntity member) {
    members.add(member);
    company.addAll(member.company());
  }

  LocalEntity first() {
    return members.get(0);
  }

  List<LocalEntity> members() {
    return members;
  }

  Set<String> company() {
    return company;
  }

  boolean isBare() {
    return first().roles().isEmpty() && first().affiliations().isEmpty();
  }
}
