package dev.hearsay.bench.chains;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences in which outlets say whom they have something from. {@code [s:…]} marks a source,
 * {@code [q:…]} a cue, {@code [c]} the content, {@code [C]} content that opens a sentence; {@code
 * <…>} stands for a name. What one list can say, another one says in other words: one is for
 * working on the rules, the other is only measured.
 *
 * @param anonymous of people without names
 * @param spokesman of one who speaks for {@code <ministry>}
 * @param minister of one who heads it
 * @param witness of a named person with a trade of his own
 * @param paper of {@code <paper>}
 * @param observed by a reporter of {@code <own>}
 * @param credit of another outlet {@code <other>}
 * @param reports of nobody in particular
 * @param belief of someone who judges from outside
 */
record Frames(
    List<String> anonymous,
    List<String> spokesman,
    List<String> minister,
    List<String> witness,
    List<String> paper,
    List<String> observed,
    List<String> credit,
    List<String> reports,
    List<String> belief) {

  /** All sentences. */
  List<String> all() {
    return Stream.of(
            anonymous, spokesman, minister, witness, paper, observed, credit, reports, belief)
        .flatMap(List::stream)
        .toList();
  }

  /** Those that were looked at while the rules were written. */
  static Frames known() {
    return new Frames(
        List.of(
            "[C], [q:according to] [s:two officials familiar with the matter].",
            "[C], [s:three people with direct knowledge of the decision] [q:said].",
            "[s:An official who asked not to be named] [q:said] that [c].",
            "[C], [s:a senior official] [q:told] <own>.",
            "[C], [q:according to] [s:a member of the delegation].",
            "[C], [s:one of the advisers involved] [q:said].",
            "[s:Someone with knowledge of the files] [q:told] <own> that [c].",
            "[C], [s:two former aides to the mayor] [q:said] on condition of anonymity.",
            "[C], [s:a person briefed on the plans] [q:confirmed].",
            "[s:Several current and former employees] [q:recalled] that [c].",
            "[C], [q:according to] [s:four diplomats close to the talks].",
            "[s:Aides who were not authorised to speak publicly] [q:told] <own> that [c].",
            "[C], [s:one insider] [q:acknowledged].",
            "[s:A source close to the negotiations] [q:told] <own> that [c].",
            "[C], [s:sources] [q:told] <own>.",
            "[q:According to] [s:a government official who spoke on condition of anonymity], [c].",
            "[C], [s:an aide] [q:admitted] privately.",
            "[s:Insiders] [q:say] [c].",
            "[C], [s:officials] [q:say].",
            "[C], [q:per] [s:a person with knowledge of the plan].",
            "[C], [s:people close to the board] [q:say]."),
        List.of(
            "[C], [s:<name>, a spokeswoman for the <ministry>,] [q:said].",
            "[s:<ministry> spokesman <name>] [q:said] that [c].",
            "[C], [q:according to] [s:<name>, the <ministry>'s spokesman].",
            "[s:<name> of the <ministry>] [q:told] reporters that [c].",
            "[C], [q:says] [s:the spokesperson for the <ministry>, <name>].",
            "Speaking for the <ministry>, [s:<name>] [q:confirmed] that [c].",
            "[C], [s:a spokesman for the <ministry>, <name>,] [q:announced].",
            "[s:<name>, press secretary of the <ministry>,] [q:stated] that [c].",
            "[s:<name>, speaking for the <ministry>,] [q:insisted] that [c].",
            "In a statement, [s:the <ministry>] [q:said] that [c].",
            "[C], [s:the <ministry>] [q:said] in a statement.",
            "[s:The <ministry>] [q:confirmed] on Tuesday that [c].",
            "[C], [q:according to] [s:the <ministry>].",
            "[C], [q:said] [s:<name>, who speaks for the <ministry>]."),
        List.of(
            "[C], [s:<name>, who heads the <ministry>,] [q:said].",
            "[s:<name>, the minister at the <ministry>,] [q:told] parliament that [c].",
            "[C], [q:declared] [s:<name>, minister at the <ministry>].",
            "[s:<name>, the deputy minister at the <ministry>,] [q:acknowledged] that [c].",
            "[s:<name>, head of the <ministry>,] [q:conceded] that [c].",
            "[C], [s:<name>, who leads the <ministry>,] [q:told] reporters.",
            "[C], [q:admitted] [s:<name>, state secretary in the <ministry>]."),
        List.of(
            "[C], [s:<name>, a <trade>,] [q:said].",
            "[s:<name>, a <trade> in <town>,] [q:said] that [c].",
            "[C], [q:remembers] [s:<name>, a retired <trade>].",
            "[s:<name>, who was there as a <trade>,] [q:told] <own> that [c].",
            "[s:The <trade> <name>] [q:recalled] that [c].",
            "[C], [q:said] [s:<name>, who has worked as a <trade> for years].",
            "[C], [q:recounts] [s:<name>, 54, a <trade>].",
            "[C], [q:according to] [s:<name>, a <trade> who saw it].",
            "[s:<name>, who works nearby as a <trade>,] [q:describes] how [c].",
            "[s:<name>, 61, a <trade>,] [q:told] <own> [c].",
            "[C], [s:<trade> <name>] [q:told] <own>."),
        List.of(
            "[C], [q:according to] [s:<paper>] seen by <own>.",
            "[s:<paper>, a copy of which <own> has obtained,] [q:shows] that [c].",
            "[C], [s:<paper>] [q:says].",
            "[q:According to] [s:<paper> that was leaked to <own>], [c].",
            "[s:<paper> reviewed by <own>] [q:records] that [c].",
            "[C], [s:<paper>] that <own> has examined [q:reveals].",
            "[C], [q:according to] [s:<paper>] obtained by <own>.",
            "[s:<paper>, which <own> has read,] [q:states] that [c].",
            "[C], as [s:<paper>] in the hands of <own> [q:shows]."),
        List.of(
            "A reporter for <own> saw that [o].",
            "This newspaper's correspondent watched as [o].",
            "We were at the gate and saw for ourselves that [o].",
            "Seen by <own>: [o].",
            "Journalists from <own> witnessed how [o].",
            "<own> visited the site and saw that [o].",
            "Our reporter on the ground saw that [o].",
            "A photographer working for <own> saw how [o].",
            "During a visit, <own> found that [o]."),
        List.of(
            "[C], [s:<other>] [q:reported].",
            "[q:According to] [s:<other>], [c].",
            "[s:<other>] [q:said] that [c].",
            "[s:<other>] [q:is reporting] that [c].",
            "[C], [s:<other>] [q:wrote] this week.",
            "[s:<other>] [q:revealed] on Monday that [c].",
            "[C], [q:as] [s:<other>] [q:first reported].",
            "[C], [q:writes] [s:<other>].",
            "[C], [q:per] [s:<other>].",
            "[C], [s:<other>] [q:has learned].",
            "In an exclusive, [s:<other>] [q:reported] that [c].",
            "As [s:<other>] [q:reported] earlier, [c].",
            "[C], [q:reports] [s:<other>].",
            "A report in [s:<other>] [q:says] that [c]."),
        List.of(
            "[C], [q:according to reports].",
            "Reportedly, [o].",
            "[s:Several media outlets] [q:said] that [c].",
            "[C], [s:unconfirmed reports] [q:say].",
            "[s:Local media] [q:reported] that [c].",
            "It was reported that [o].",
            "[C], [s:press reports] [q:suggest].",
            "[C], it was reported.",
            "[C], [s:reports] [q:say].",
            "[q:According to] [s:media reports], [c].",
            "There are [s:reports] that [c].",
            "[C], [s:newspapers] [q:reported]."),
        List.of(
            "[s:<name>, a professor of economics,] [q:believes] that [c].",
            "[s:<name>, an analyst in <town>,] [q:thinks] that [c].",
            "[C], [s:the commentator <name>] [q:believes].",
            "[s:<name>, a columnist,] [q:is convinced] that [c].",
            "[s:The historian <name>] [q:supposes] that [c].",
            "[C], [q:argues] [s:<name>, a political scientist].",
            "[s:<name>, a fellow at a research institute,] [q:assumes] that [c].",
            "[s:<name>, who studies the region,] [q:suspects] that [c].",
            "[C], in the view of [s:<name>, a researcher]."));
  }

  /** Those that are only measured. */
  static Frames held() {
    return new Frames(
        List.of(
            "[C], [s:people close to the negotiations] [q:say].",
            "[s:A government source] [q:revealed] that [c].",
            "[C], [q:according to] [s:half a dozen officials].",
            "[s:Two members of the staff, who were granted anonymity,] [q:described] how [c].",
            "[C], [q:let] [s:a diplomat] [q:slip]."),
        List.of(
            "[s:<ministry> press officer <name>] [q:disclosed] that [c].",
            "In a statement, [s:<name>, speaking on behalf of the <ministry>,] [q:said] that [c].",
            "[C], [q:insisted] [s:<name> for the <ministry>]."),
        List.of(
            "[s:<name>, in charge of the <ministry>,] [q:admitted] that [c].",
            "[C], [s:<name>, who leads the <ministry>,] [q:wrote] in a letter."),
        List.of(
            "[C], [q:recounted] [s:<name>, 54, a <trade>].",
            "[s:<name>, the <trade> on duty that night,] [q:insisted] that [c]."),
        List.of(
            "[s:<paper> that <own> was shown] [q:states] that [c].",
            "[C], [q:as noted in] [s:<paper>]."),
        List.of(
            "Correspondents of <own> were on the spot and saw how [o].",
            "<own> counted and checked: [o]."),
        List.of(
            "[s:<other>] [q:broke the news] that [c].",
            "[C], [q:if] [s:<other>] [q:is to be believed].",
            "[q:As per] [s:<other>], [c]."),
        List.of("[C], [s:the media] [q:claim].", "There are reports that [o]."),
        List.of(
            "[C], [q:suspects] [s:<name>, an expert on trade].",
            "[s:<name>, a blogger,] [q:is sure] that [c]."));
  }
}
