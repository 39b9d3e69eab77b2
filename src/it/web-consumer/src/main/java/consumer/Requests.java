package consumer;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.partyorg.exchange.jackson.PartyModule;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Asks the controller, whose mapper has the module and nothing else. */
final class Requests {

  private static final Decision RENAMING =
      Decision.builder()
          .number("1-QĐ/HU")
          .issuer("TG")
          .effectiveOn(LocalDate.of(2018, 8, 24))
          .addOrders(Rename.unit("TG-CS").to("Đảng bộ xã mới"))
          .build();

  private Requests() {}

  public static void main(String[] args) throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new PartyModule()).build();
    MockMvc mvc =
        MockMvcBuilders.standaloneSetup(new PartyController())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(mapper))
            .build();

    MockHttpServletResponse hierarchy = mvc.perform(get("/hierarchy")).andReturn().getResponse();
    same(TuanGiao.in2018(), hierarchy);
    String decision = Json.decisions().text(RENAMING);
    same(RENAMING.applyTo(TuanGiao.in2018()).after(), decided(mvc, decision));
    int status = decided(mvc, decision.replace("\"orders\"", "\"order\"")).getStatus();
    if (status != 400) {
      throw new AssertionError("an unknown field gives " + status);
    }
  }

  private static MockHttpServletResponse decided(MockMvc mvc, String decision) throws Exception {
    return mvc.perform(
            post("/decision").contentType(MediaType.APPLICATION_JSON).content(decision))
        .andReturn()
        .getResponse();
  }

  private static void same(Hierarchy expected, MockHttpServletResponse response) throws Exception {
    Hierarchy read =
        Json.hierarchies().parse(response.getContentAsString(StandardCharsets.UTF_8));
    if (response.getStatus() != 200 || !read.equals(expected)) {
      throw new AssertionError(response.getStatus() + ": " + read);
    }
    System.out.println(response.getContentType() + ": " + read.memberCount() + " members");
  }
}
