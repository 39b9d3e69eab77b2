package io.github.partyorg.history;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import com.google.common.base.CharMatcher;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Bilingual;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order in which decisions that take effect on one day were issued (thứ tự ban hành): by the
 * day of signing, and the decisions of one issuer by their numbers. Drafts, with neither day nor
 * number, come after what is signed.
 *
 * <p>Of some pairs it is not known: one states no day of signing, or two issuers signed on one day,
 * or both are drafts. Such ties are put in an order all the same, and in the reverse.
 */
final class IssueOrder {

  /** The order of issue, with ties one way. */
  static final Comparator<Decision> FORWARD = withTies(naturalOrder(), naturalOrder());

  /** The order of issue, with ties the other way. */
  static final Comparator<Decision> BACKWARD = withTies(reverseOrder(), reverseOrder());

  private IssueOrder() {}

  private static Comparator<Decision> withTies(
      Comparator<Boolean> lacks, Comparator<String> texts) {
    return comparing(IssueOrder::isDraft)
        .thenComparing(decision -> decision.issuedOn().isEmpty(), lacks)
        .thenComparing(decision -> decision.issuedOn().orElse(LocalDate.MIN))
        .thenComparing(decision -> decision.issuer().value(), texts)
        .thenComparing(decision -> decision.number().isEmpty(), lacks)
        .thenComparing(decision -> decision.number().orElse(""), IssueOrder::compareNumbers)
        .thenComparing(IssueOrder::content, texts);
  }

  private static String content(Decision decision) {
    return decision.orders().stream().map(Order::summary).map(Bilingual::english).toList()
        + decision.legalBases().toString();
  }

  /** Says whether a decision is neither numbered nor signed. */
  static boolean isDraft(Decision decision) {
    return decision.number().isEmpty() && decision.issuedOn().isEmpty();
  }

  /** Says whether it is known which of two decisions was issued first. */
  static boolean isKnown(Decision one, Decision other) {
    if (isDraft(one) != isDraft(other)) {
      return true;
    }
    if (one.issuedOn().isEmpty() != other.issuedOn().isEmpty()) {
      return false;
    }
    boolean areOfOneIssuer =
        one.issuer().equals(other.issuer())
            && one.number().isPresent()
            && other.number().isPresent();
    return areOfOneIssuer || !one.issuedOn().equals(other.issuedOn());
  }

  /** Compares figures by what they count: 9-QĐ, 10-QĐ, 10b-QĐ. */
  static int compareNumbers(String one, String other) {
    int at = 0;
    int to = 0;
    while (at < one.length() && to < other.length()) {
      int end = endOfPart(one, at);
      int until = endOfPart(other, to);
      int order = compareParts(one.substring(at, end), other.substring(to, until));
      if (order != 0) {
        return order;
      }
      at = end;
      to = until;
    }
    int rest = Integer.compare(one.length() - at, other.length() - to);
    return rest == 0 ? one.compareTo(other) : rest;
  }

  private static int endOfPart(String text, int from) {
    int end = from + 1;
    while (end < text.length() && isFigure(text.charAt(end)) == isFigure(text.charAt(from))) {
      end++;
    }
    return end;
  }

  private static int compareParts(String one, String other) {
    if (!isFigure(one.charAt(0)) || !isFigure(other.charAt(0))) {
      return one.compareTo(other);
    }
    String figures = CharMatcher.is('0').trimLeadingFrom(one);
    String others = CharMatcher.is('0').trimLeadingFrom(other);
    int length = Integer.compare(figures.length(), others.length());
    return length == 0 ? figures.compareTo(others) : length;
  }

  private static boolean isFigure(char character) {
    return character >= '0' && character <= '9';
  }
}
