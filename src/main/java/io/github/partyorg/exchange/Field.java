package io.github.partyorg.exchange;

/**
 * What a column of rows says (cột). A {@link RowType} tells which ones it has, and their headers.
 */
public enum Field {
  // Of several types
  ID,
  NAME,
  UNIT,
  BRANCH,
  MEMBER,
  SINCE,
  UNTIL,
  NUMBER,

  // Of units
  CODE,
  SUPERIOR,
  LEVEL,
  KIND,
  FOUNDED_ON,
  CONGRESS_ON,
  CONGRESS_NUMBER,
  FORM,
  PILOT_SINCE,
  PILOT_CONTINUED_ON,
  RECOGNITION,
  RECOGNIZED_ON,
  DELEGATION,
  DELEGATED_EXTENT,
  DELEGATED_ON,
  DELEGATED_UNTIL,
  POWERS,
  MEMBER_COUNT,

  // Of members
  STANDING,
  PARTICIPATION,
  OCCUPATION,
  ADMITTED_ON,
  OFFICIAL_SINCE,
  BORN_ON,
  SEX,
  ETHNICITY,
  RELIGION,
  EDUCATION,
  QUALIFICATION,
  POLITICAL_THEORY,

  // Of seats, groups, stays, consents, interruptions
  POST,
  MANDATE,
  GROUP_ROLE,
  FROM_OUTSIDE,
  AT_OUTSIDE,
  NORM,
  GIVEN_BY,
  GIVEN_ON,
  ACT_ON,
  GROUND,

  // Of decisions and orders
  ISSUER,
  ISSUED_ON,
  EFFECTIVE_ON,
  LEGAL_BASES,
  DECISION,
  VERB,
  TARGET,
  MEMBERS,
  PURPOSE,
  SECRETARY,
  DEPUTIES,
  STANDING_COMMITTEE,
  COMMITTEE
}
