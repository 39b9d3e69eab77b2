/** The tests are a module of their own, open to JUnit; it requires what the kit is written for. */
open module consumer.tests {
  requires consumer;
  requires org.assertj.core;
  requires org.junit.jupiter.api;
}
