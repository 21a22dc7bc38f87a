package fuhan.file.docx;

import fuhan.file.FileException;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;

/** The parts of a Word file in memory, by name without leading slash, such as {@code word/document.xml}; docx4j loads from it and saves to it. */
final class Parts implements PartStore {
  /** A fixed time makes equal letters equal files. 1980-01-01 is the first that a zip can hold. */
  private static final java.time.LocalDateTime EPOCH = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> bytes;
  private PartStore source = this;
  private OutputStream out = OutputStream.nullOutputStream();

  Parts() {
    this(new LinkedHashMap<>());
  }

  private Parts(Map<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /** Reads a zip within the limits of {@link Unzip}. */
  static Parts read(byte[] zip, String name) throws FileException {
    return new Parts(Unzip.entries(zip, name));
  }

  /** The same parts in a store of its own; the bytes are shared and never changed. */
  Parts copy() {
    return new Parts(new LinkedHashMap<>(bytes));
  }

  boolean has(String name) {
    return bytes.containsKey(name);
  }

  /** The bytes of a part; empty when there is none of this name. */
  byte[] get(String name) {
    return bytes.getOrDefault(name, new byte[0]);
  }

  void put(String name, byte[] content) {
    bytes.put(name, content);
  }

  Set<String> names() {
    return bytes.keySet();
  }

  @Override
  public InputStream loadPart(String name) {
    byte[] content = bytes.get(name);
    return content == null ? null : new ByteArrayInputStream(content);
  }

  @Override
  public long getPartSize(String name) {
    return bytes.containsKey(name) ? bytes.get(name).length : -1;
  }

  @Override
  public void rename(PartName from, PartName to) {
    bytes.put(key(to.getName()), bytes.remove(key(from.getName())));
  }

  @Override
  public void setSourcePartStore(PartStore store) {
    source = store;
  }

  @Override
  public void setOutputStream(OutputStream stream) {
    out = stream;
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    try {
      types.marshal(buffer);
    } catch (JAXBException e) {
      throw new Docx4JException("cannot marshal the content types", e);
    }
    bytes.put("[Content_Types].xml", buffer.toByteArray());
  }

  @Override
  public void saveJaxbXmlPart(@SuppressWarnings("rawtypes") JaxbXmlPart part) throws Docx4JException {
    if (!part.isUnmarshalled()) {
      carryOver(part);
      return;
    }
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    try {
      part.marshal(buffer);
    } catch (JAXBException e) {
      throw new Docx4JException("cannot marshal " + part.getPartName(), e);
    }
    bytes.put(key(part.getPartName().getName()), buffer.toByteArray());
  }

  @Override
  public void saveXmlPart(XmlPart part) throws Docx4JException {
    carryOver(part);
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) throws Docx4JException {
    carryOver(part);
  }

  @Override
  public void saveBinaryPart(Part part) throws Docx4JException {
    carryOver(part);
  }

  private void carryOver(Part part) throws Docx4JException {
    String name = key(part.getPartName().getName());
    try (InputStream in = source.loadPart(name)) {
      bytes.put(name, in.readAllBytes());
    } catch (IOException e) {
      throw new Docx4JException("cannot copy " + name, e);
    }
  }

  @Override
  public void finishSave() {
    try {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (Map.Entry<String, byte[]> part : bytes.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void dispose() {}

  private static String key(String partName) {
    return partName.startsWith("/") ? partName.substring(1) : partName;
  }
}
