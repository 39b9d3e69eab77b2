package io.github.partyorg.exchange.excel;

import com.google.common.io.ByteStreams;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The archive of XML files that a workbook is, looked at before anything of it is kept. */
final class OfficePackage {

  private OfficePackage() {}

  /** Refuses an archive that unpacks to too much, or whose files define entities. */
  static void check(Path path, long mostUnpacked) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      long left = mostUnpacked;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (Limited stream = new Limited(zip.getInputStream(entry), left)) {
          if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
            refuseDefinitions(stream);
          }
          ByteStreams.exhaust(stream);
          left = stream.left;
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw unreadable(path, e);
    }
  }

  private static void refuseDefinitions(InputStream stream) throws XMLStreamException {
    XMLStreamReader xml = reader(stream);
    while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw new XMLStreamException("A file of the workbook has a document type.");
      }
    }
  }

  /** Reads XML without ever looking at another file. */
  static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(stream);
  }

  /** Returns the failure of a machine, which names the file. */
  static IOException unreadable(Path path, Exception cause) {
    return new IOException(path + " is no readable workbook: " + cause.getMessage(), cause);
  }

  /** Fails when more is read than is allowed. */
  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream stream, long most) {
      super(stream);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      take(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = super.read(target, from, length);
      take(Math.max(0, count));
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      take(skipped);
      return skipped;
    }

    private void take(long count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new IOException("it unpacks to more than is allowed");
      }
    }
  }
}
