package consumer;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Returns a hierarchy, and takes a decision to apply to it. */
@RestController
class PartyController {

  private final Hierarchy hierarchy = TuanGiao.in2018();

  @GetMapping("/hierarchy")
  Hierarchy hierarchy() {
    return hierarchy;
  }

  @PostMapping("/decision")
  Hierarchy after(@RequestBody Decision decision) {
    return decision.applyTo(hierarchy).after();
  }
}
