package io.github.partyorg.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.partyorg.exchange.HierarchyReader;
import io.github.partyorg.exchange.HierarchyRows;
import io.github.partyorg.exchange.RowType;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.CsvTarget;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A checked hierarchy out of CSV files, beside FastCSV's bare reading of the same files. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 7)
public class RowFiles {

  /** The files. */
  @State(Scope.Benchmark)
  public static class Written {
    @Param("P")
    public Scale scale;

    final Map<RowType, Path> files = new EnumMap<>(RowType.class);

    @Setup
    public void write() throws IOException {
      Hierarchy hierarchy = scale.hierarchy();
      for (RowType type : new RowType[] {RowType.UNITS, RowType.MEMBERS, RowType.SEATS}) {
        Path file = Files.createTempFile(type.name(), ".csv");
        CsvTarget.exact().write(HierarchyRows.of(hierarchy).sheet(type), file);
        files.put(type, file);
      }
    }

    @TearDown
    public void delete() throws IOException {
      for (Path file : files.values()) {
        Files.delete(file);
      }
    }

    /** Lets nobody pay for the last one's garbage. */
    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }
  }

  @Benchmark
  public Object read(Written written) throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    written.files.forEach((type, file) -> reader.add(type, Csv.file(file)));
    return reader.read().orThrow();
  }

  @Benchmark
  public Object bare(Written written) throws IOException {
    long length = 0;
    for (Path file : written.files.values()) {
      try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file, UTF_8)) {
        for (CsvRecord csvRecord : records) {
          for (String field : csvRecord.getFields()) {
            length += field.length();
          }
        }
      }
    }
    return length;
  }
}
