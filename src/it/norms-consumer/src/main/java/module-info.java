/** Norms of the library written anew by somebody who has its public doors alone. */
module norms {
  requires io.github.partyorg;
}
