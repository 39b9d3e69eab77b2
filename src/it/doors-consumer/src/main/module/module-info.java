/** A module that uses every door, and requires what each one needs. */
module consumer {
  requires io.github.partyorg;
  requires com.fasterxml.jackson.databind;
  requires java.sql;
  requires java.xml;
  requires org.dhatim.fastexcel.reader;
  requires tools.jackson.core;
  requires tools.jackson.databind;
}
