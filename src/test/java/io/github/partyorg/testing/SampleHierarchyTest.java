package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The samples by name are those of the classes. */
class SampleHierarchyTest {

  @Test
  void each_name_is_of_another_hierarchy() {
    assertThat(SampleHierarchy.values())
        .extracting(SampleHierarchy::hierarchy)
        .doesNotHaveDuplicates();
    assertThat(SampleHierarchy.TUAN_GIAO.hierarchy()).isSameAs(TuanGiao.in2018());
    assertThat(SampleHierarchy.DIEN_BIEN.hierarchy()).isSameAs(DienBien.before2025());
  }
}
