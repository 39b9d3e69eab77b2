/** A module that needs the library and nothing else. */
module consumer {
  requires io.github.partyorg;
}
