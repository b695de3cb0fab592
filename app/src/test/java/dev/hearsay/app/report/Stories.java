package dev.hearsay.app.report;

import static dev.hearsay.attribution.Attribution.Kind.DIRECT;
import static dev.hearsay.attribution.Attribution.Kind.INDIRECT;
import static dev.hearsay.attribution.Attribution.Kind.MIXED;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.mention.Entity;
import dev.hearsay.quantity.Quantity.Comparator;
import dev.hearsay.text.Damage;
import java.util.Optional;

/** Invented articles, analysed by hand, that show all that the report has to show. */
public final class Stories {

  private Stories() {}

  /** A stay that lasted longer than its dates allow, and a date that there isn't. */
  public static Analysis custody() {
    return new ReadingFixture(
            """
            Forty Orsavan sailors were flown to Fort Brenn on 16 March, two days after the call.

            The Orsavan sailors were held for more than five months. On 18 July the Orsavan sailors \
            were released, not on 31 February.\
            """)
        .uri("stories/custody.txt")
        .published("2025-07-23")
        .analysis();
  }

  /** Every kind of statement, nesting, a chain, damage: the usual case. */
  public static Analysis ferry() {
    return new ReadingFixture(
            """
            PORT ARDEN (NWA) — Harbour minister Ilse Marten denied on Tuesday that she had known of \
            the cracks in the ferry's hull before it sailed, according to the Arden Courier.

            “Nobody told me,” Marten said in a statement, “and nobody asked.” She promised an \
            inquiry “without delay”.

            Two engineers told investigators that the yard's owner, Tomas Veil, had said the \
            repairs could wait until spring, the Courier reported.

            It was alleged that the logbook had been rewritten afterthe accident. Veil's lawyers \
            did not answer questions.\
            """)
        .uri("stories/ferry.html")
        .outlet("The Northern Ledger")
        .title("Minister denies knowing of cracks in ferry's hull")
        .published("2025-11-04")
        .author("Nora Quill")
        .author("Ben Adeyemi")
        .credit("(NWA)", "NWA")
        .entity(Entity.Type.PERSON, "Ilse Marten", "Ilse Marten", "She", "Marten said")
        .entity(Entity.Type.ORG, "Arden Courier", "Arden Courier", "the Courier")
        .entity(Entity.Type.PERSON, "Tomas Veil", "Tomas Veil", "Veil's")
        .entity(Entity.Type.PLACE, "Port Arden", "PORT ARDEN")
        .from("Harbour minister")
        .statement(
            INDIRECT,
            Act.DENY,
            Hedge.NONE,
            "e1",
            "",
            "Harbour minister Ilse Marten",
            "denied",
            "that she had known of the cracks in the ferry's hull before it sailed")
        .via("Arden Courier", "according to the Arden Courier")
        .from("“Nobody")
        .statement(
            DIRECT,
            Act.STATE,
            Hedge.NONE,
            "e1",
            "",
            "Marten",
            "said in a statement",
            "“Nobody told me,”|“and nobody asked.”")
        .statement(
            MIXED,
            Act.PROMISE,
            Hedge.NONE,
            "e1",
            "",
            "She",
            "promised",
            "an inquiry “without delay”")
        .from("Two engineers")
        .statement(
            INDIRECT,
            Act.REPORT,
            Hedge.REPORTED,
            "e2",
            "",
            "the Courier",
            "reported",
            "Two engineers told investigators that the yard's owner, Tomas Veil, had said the"
                + " repairs could wait until spring")
        .statement(
            INDIRECT,
            Act.STATE,
            Hedge.NONE,
            "",
            "a4",
            "Two engineers",
            "told investigators",
            "that the yard's owner, Tomas Veil, had said the repairs could wait until spring")
        .statement(
            INDIRECT,
            Act.STATE,
            Hedge.NONE,
            "e3",
            "a5",
            "the yard's owner, Tomas Veil",
            "had said",
            "the repairs could wait until spring")
        .from("It was alleged")
        .statement(
            INDIRECT,
            Act.ALLEGE,
            Hedge.ALLEGED,
            "",
            "",
            "",
            "was alleged",
            "that the logbook had been rewritten afterthe accident")
        .damage(Damage.Kind.JOINED_WORDS, "afterthe", "after the")
        .from("Two engineers")
        .quantity("Two", "2 2", Comparator.EXACTLY, Optional.empty(), "engineers")
        .analysis();
  }

  /** Nobody says anything, and the text says nothing about itself. */
  public static Analysis silence() {
    return new ReadingFixture("The ferry sails at nine.").uri("-").analysis();
  }

  /** Wide characters, combining marks, an address wider than the line, and things meant to harm. */
  public static Analysis awkward() {
    return new ReadingFixture(
            """
            船長は「船体に亀裂があることは出航前に誰からも聞いていなかった、知っていれば出さなかった」と述べた。

            Zoe\u0308 Bra\u030Ava said: the list is at \
            https://documents.example.org/2025/11/04/harbour/inquiry/annex-b/list-of-all-inspections?\
            from=2019-01-01&to=2025-10-31&sort=descending#page=14 and 👩‍👩‍👧 families 🇳🇴 wait.

            \u001b[2J\u001b]0;owned\u0007Mallory said \u202Eslaf\u202C is fine \u009b31m.\
            """)
        .uri("odd\u001b[31m\nname.txt")
        .title("Tab\there, bell\u0007 there")
        .statement(
            DIRECT,
            Act.STATE,
            Hedge.NONE,
            "",
            "",
            "船長",
            "述べた",
            "「船体に亀裂があることは出航前に誰からも聞いていなかった、知っていれば出さなかった」")
        .statement(
            INDIRECT,
            Act.STATE,
            Hedge.UNCERTAIN,
            "",
            "",
            "Zoe\u0308 Bra\u030Ava",
            "said",
            "the list is at"
                + " https://documents.example.org/2025/11/04/harbour/inquiry/annex-b/list-of-all-inspections?"
                + "from=2019-01-01&to=2025-10-31&sort=descending#page=14 and 👩‍👩‍👧 families 🇳🇴 wait")
        .from("Mallory")
        .statement(
            INDIRECT,
            Act.STATE,
            Hedge.NONE,
            "",
            "",
            "Mallory",
            "said",
            "\u202Eslaf\u202C is fine \u009b31m")
        .damage(Damage.Kind.CUT_OFF_SENTENCE, "is fine \u009b31m")
        .analysis();
  }
}
