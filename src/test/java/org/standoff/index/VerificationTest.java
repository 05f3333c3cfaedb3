package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.StoredSentence;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.marked.MarkedArticle;
import org.standoff.text.Span;

class VerificationTest {
  private static final String TEXT =
      "Then [person Ann Lee] came.\n[person Lee = Ann Lee] has [count 3 = 3 of cats] cats.";

  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  private List<String> verify() throws IOException {
    List<String> problems = new ArrayList<>();
    shelf.index().verify(problems::add);
    return problems;
  }

  /** Writes the documents of an article after something was done to them. */
  private void plant(List<Document> documents) throws IOException {
    plant(documents, Map.of(IndexSchema.SCHEMA, String.valueOf(IndexSchema.VERSION)));
  }

  private void plant(List<Document> documents, Map<String, String> commit) throws IOException {
    try (var files = FSDirectory.open(shelf.index().directory());
        var writer = new IndexWriter(files, ArticleWriter.configuration())) {
      writer.addDocuments(documents);
      writer.setLiveCommitData(commit.entrySet());
      writer.commit();
    }
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    ArticleBlock.documents(MarkedArticle.of("bad.txt", TEXT)).forEach(documents::add);
    return documents;
  }

  private static void store(Document document, StoredSentence sentence) throws IOException {
    document.removeFields(IndexSchema.SENTENCE_STORE);
    document.add(
        new StoredField(IndexSchema.SENTENCE_STORE, Packing.pack(sentence, StoredSentence::write)));
  }

  private static StoredSentence sentence(Document document) throws IOException {
    return Packing.unpack(document, IndexSchema.SENTENCE_STORE, StoredSentence::read);
  }

  @Test
  void aSoundIndexHasNoProblems() throws IOException {
    shelf.put("a.txt", TEXT);
    shelf.put("b.txt", TEXT);
    shelf.put("a.txt", TEXT + "\nMore.");
    assertThat(verify()).isEmpty();
  }

  @Test
  void aMentionThatSaysAnotherTextIsFound() throws IOException {
    var documents = documents();
    var sound = sentence(documents.getFirst());
    var mention = sound.mentions().getFirst();
    var shifted =
        new StoredSentence.StoredMention(
            mention.type(),
            new Span(mention.span().start() - 1, mention.span().end() - 1),
            mention.check(),
            mention.form(),
            mention.entityRef(),
            mention.entityType(),
            mention.entity(),
            mention.score());
    store(
        documents.getFirst(),
        new StoredSentence(0, sound.span(), List.of(shifted), sound.figures()));
    plant(documents);
    assertThat(verify()).containsExactly("bad.txt: the text at 4..11 is not that of its mention");
  }

  @Test
  void aFigureThatWasLostIsFound() throws IOException {
    var documents = documents();
    var sound = sentence(documents.get(1));
    store(documents.get(1), new StoredSentence(1, sound.span(), sound.mentions(), List.of()));
    plant(documents);
    assertThat(verify()).containsExactly("1 figures can be searched, but 0 are stored");
  }

  @Test
  void aMentionThatCannotBeSearchedIsFound() throws IOException {
    var documents = documents();
    documents.getFirst().removeFields(IndexSchema.MENTION);
    plant(documents);
    assertThat(verify()).containsExactly("1 mentions can be searched, but 2 are stored");
  }

  @Test
  void aBlockThatIsNotCompleteIsFound() throws IOException {
    shelf.put("a.txt", TEXT);
    var documents = documents();
    documents.removeFirst();
    plant(documents);
    assertThat(verify())
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("bad.txt: its annotations do not fit its text: ");
  }

  @Test
  void aLineThatIsNoCorrectionIsFound() throws IOException {
    shelf.put("a.txt", TEXT);
    var log = shelf.index().directory().resolveSibling(".standoff.fixes");
    Files.writeString(log, "hide\tmisc/oops\nhide\n");
    assertThat(verify())
        .containsExactly(log + ":2: 'hide' is no correction and changes nothing: mend the line");
  }

  @Test
  void brokenFilesAreFound() throws IOException {
    for (int i = 0; i < 30; i++) {
      shelf.put("a" + i + ".txt", TEXT);
    }
    try (var files = Files.list(shelf.index().directory())) {
      for (var file : files.filter(name -> name.toString().endsWith(".cfs")).toList()) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}), channel.size() / 2);
        }
      }
    }
    assertThat(verify()).singleElement().asString().startsWith("the files are damaged: ");
  }
}
