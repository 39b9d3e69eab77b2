package io.github.partyorg.structure;

/**
 * A grassroots organisation (tổ chức cơ sở đảng): either a grassroots committee (đảng bộ cơ sở) or
 * a grassroots branch (chi bộ cơ sở), never both (Party Charter, Art. 21(1)).
 */
public sealed interface GrassrootsOrganization extends Unit
    permits GrassrootsCommittee, GrassrootsBranch {

  /**
   * Returns the kind of grassroots organisation (loại hình).
   *
   * @return the kind
   */
  GrassrootsKind grassrootsKind();

  /**
   * Returns this organisation as another kind.
   *
   * @param grassrootsKind the kind
   * @return the organisation of that kind
   */
  GrassrootsOrganization withGrassrootsKind(GrassrootsKind grassrootsKind);
}
