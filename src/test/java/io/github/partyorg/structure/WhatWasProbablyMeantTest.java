package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatWasProbablyMeantTest {

  @Test
  void the_id_with_one_other_character_was_meant() {
    assertThat(Nearest.id("AB-T9", List.of("AB-T1", "CD-T7", "AB"))).contains("AB-T1");
    assertThat(Nearest.id("B9", List.of("B1", "KK"))).contains("B1");
  }

  @Test
  void two_ids_may_be_equally_near() {
    assertThat(Nearest.ids("AB-T9", List.of("AB-T1", "AB", "AB-T2")))
        .containsExactly("AB-T1", "AB-T2");
  }

  @Test
  void a_letter_that_looks_like_a_digit_was_meant_as_the_digit() {
    assertThat(Nearest.ids("AB-l", List.of("AB-2", "AB-1"))).containsExactly("AB-1");
    assertThat(Nearest.ids("MOOO7", List.of("M0001", "M0007"))).containsExactly("M0007");
  }

  @Test
  void a_nearer_id_was_meant_though_others_are_near() {
    assertThat(Nearest.id("M0011x", List.of("M0012", "M0013", "M0011"))).contains("M0011");
  }

  @Test
  void an_id_far_from_all_was_not_a_slip() {
    assertThat(Nearest.id("XYZ", List.of("AB-T1", "M0001"))).isEmpty();
    assertThat(Nearest.id("XYZ", List.of())).isEmpty();
  }

  @Test
  void the_first_of_equally_near_words_was_meant() {
    assertThat(Nearest.of("chính thưc", List.of("chính thức", "chính thực")))
        .contains("chính thức");
    assertThat(Nearest.of("dự bị", List.of("chính thức"))).isEmpty();
  }
}
