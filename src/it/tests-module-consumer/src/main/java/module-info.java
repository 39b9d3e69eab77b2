/** An application that is a module and has a service of its own. */
module consumer {
  requires transitive io.github.partyorg;

  exports consumer;
}
