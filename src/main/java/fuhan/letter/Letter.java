package fuhan.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reply letter (复函): the whole record tree, for example 《关于区政协…第101号提案办理情况答复的函》.
 *
 * @param template name of the template it is built with, such as {@code three-part}
 * @param kind whom it answers: a 政协提案 or a 人大代表建议
 * @param role the part the office had in handling the proposal
 * @param head what stands above the salutation
 * @param proposals the proposals it answers, at least one in a complete letter
 * @param addressing to whom it is written
 * @param body opening, sections and closing
 * @param ending signatures, signer, date and notes
 * @param distributions 抄送, 报 and the like, in printed order
 * @param attachments in the order of their numbers
 * @param publication what the web page it was published on said of it
 * @param forms forms that go with it; they are data and are not printed with the letter
 * @param phrases stock phrases of this letter that differ from its template's, by phrase name, ordered by name
 * @param handling what was done around it and stays in the office; see {@link Handling#of}
 */
public record Letter(
    String template,
    Kind kind,
    Role role,
    Head head,
    List<Proposal> proposals,
    Addressing addressing,
    Body body,
    Ending ending,
    List<Distribution> distributions,
    List<Attachment> attachments,
    Optional<Publication> publication,
    List<Form> forms,
    Map<String, String> phrases,
    Optional<Handling> handling) {

  public Letter {
    proposals = List.copyOf(proposals);
    distributions = List.copyOf(distributions);
    attachments = List.copyOf(attachments);
    forms = List.copyOf(forms);
    phrases = java.util.Collections.unmodifiableMap(new TreeMap<>(phrases));
  }

  /** A letter around which nothing was noted. */
  public Letter(String template, Kind kind, Role role, Head head, List<Proposal> proposals, Addressing addressing, Body body, Ending ending,
      List<Distribution> distributions, List<Attachment> attachments, Optional<Publication> publication, List<Form> forms,
      Map<String, String> phrases) {
    this(template, kind, role, head, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases,
        Optional.empty());
  }

  /** A letter that says nothing yet, built with the named template. */
  public static Letter blank(String template) {
    return new Letter(
        template, Kind.PROPOSAL, Role.LEAD, Head.EMPTY, List.of(), Addressing.NOBODY, Body.EMPTY, Ending.EMPTY, List.of(), List.of(),
        Optional.empty(), List.of(), Map.of());
  }

  /** The suggestions of all its proposals, in the order of the proposals. */
  public List<Suggestion> suggestions() {
    return proposals.stream().flatMap(proposal -> proposal.suggestions().stream()).toList();
  }

  /** The suggestion with this id; empty when no proposal makes it. */
  public Optional<Suggestion> suggestion(int id) {
    return suggestions().stream().filter(suggestion -> suggestion.id() == id).findFirst();
  }

  /** Every point of the body, outer before inner, in printed order. */
  public List<Point> points() {
    List<Point> found = new ArrayList<>();
    body.sections().forEach(section -> collect(section.blocks(), found));
    return List.copyOf(found);
  }

  private static void collect(List<Block> blocks, List<Point> into) {
    for (Block block : blocks) {
      if (block instanceof Point point) {
        into.add(point);
        collect(point.body(), into);
      }
    }
  }

  public Letter withTemplate(String name) {
    return new Letter(
        name, kind, role, head, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases, handling);
  }

  public Letter withHead(Head changed) {
    return new Letter(
        template, kind, role, changed, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases,
        handling);
  }

  public Letter withProposals(List<Proposal> changed) {
    return new Letter(
        template, kind, role, head, changed, addressing, body, ending, distributions, attachments, publication, forms, phrases, handling);
  }

  public Letter withAddressing(Addressing changed) {
    return new Letter(
        template, kind, role, head, proposals, changed, body, ending, distributions, attachments, publication, forms, phrases, handling);
  }

  public Letter withBody(Body changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, changed, ending, distributions, attachments, publication, forms, phrases,
        handling);
  }

  public Letter withEnding(Ending changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, changed, distributions, attachments, publication, forms, phrases,
        handling);
  }

  public Letter withKind(Kind changed) {
    return new Letter(
        template, changed, role, head, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases,
        handling);
  }

  public Letter withRole(Role changed) {
    return new Letter(
        template, kind, changed, head, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases,
        handling);
  }

  public Letter withDistributions(List<Distribution> changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, ending, changed, attachments, publication, forms, phrases, handling);
  }

  public Letter withAttachments(List<Attachment> changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, ending, distributions, changed, publication, forms, phrases, handling);
  }

  public Letter withPublication(Optional<Publication> changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, ending, distributions, attachments, changed, forms, phrases, handling);
  }

  public Letter withForms(List<Form> changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, ending, distributions, attachments, publication, changed, phrases,
        handling);
  }

  /** The same letter with other notes around it. */
  public Letter withHandling(Handling changed) {
    return new Letter(
        template, kind, role, head, proposals, addressing, body, ending, distributions, attachments, publication, forms, phrases,
        changed.equals(Handling.NONE) ? Optional.empty() : Optional.of(changed));
  }
}
