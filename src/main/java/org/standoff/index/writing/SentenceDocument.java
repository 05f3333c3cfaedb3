package org.standoff.index.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.Form;
import org.standoff.identities.Aliases;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.index.stored.StoredSentence;
import org.standoff.text.Casing;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.NumberParts;
import org.standoff.text.Signs;
import org.standoff.text.Span;

/** Makes the documents of an article's sentences, from the first to the last. */
final class SentenceDocument {
  /** What begins within one word begins where it does: Lucene takes no offset that goes back. */
  private static final Comparator<TermStream.Placed> BY_PLACE =
      Comparator.comparingInt(TermStream.Placed::position).thenComparing(TermStream.Placed::span);

  private final BySentence article;

  /** The entities whose canonical names can be looked up already. */
  private final Set<Integer> named = new HashSet<>();

  private record Acronym(String folded, String key) {}

  SentenceDocument(BySentence article) {
    this.article = article;
  }

  /** Fills the document of a sentence. */
  void fill(Document document, int number) {
    var span = article.sentence(number);
    var words = Fold.words(span.of(article.readable()));
    List<TermStream.Placed> placed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      placed.add(new TermStream.Placed(Keys.bounded(word.folded()), i, word.span()));
    }
    document.add(new Field(IndexSchema.WORDS, new TermStream(placed), IndexSchema.WORDS_TYPE));
    document.add(
        new Field(
            IndexSchema.ANNOTATION,
            new TermStream(annotations(number, span, words)),
            IndexSchema.ANNOTATION_TYPE));
    document.add(
        new Field(
            IndexSchema.SPELT,
            new TermStream(spelt(number, span, words)),
            IndexSchema.ANNOTATION_TYPE));
    document.add(
        new Field(
            IndexSchema.SIGNS,
            new TermStream(signs(span.of(article.readable()), words)),
            IndexSchema.ANNOTATION_TYPE));
    document.add(
        new Field(
            IndexSchema.MENTION,
            new TermStream(mentions(number, span, words)),
            IndexSchema.ANNOTATION_TYPE));
    addNames(document, number);
    var stored = new StoredSentence(number, span, storedMentions(number), storedFigures(number));
    document.add(
        new StoredField(IndexSchema.SENTENCE_STORE, Packing.pack(stored, StoredSentence::write)));
  }

  /** What begins at each word of the sentence. */
  private List<TermStream.Placed> annotations(int number, Span sentence, List<Fold.Word> words) {
    List<TermStream.Placed> placed = new ArrayList<>();
    for (var mention : article.mentions().get(number)) {
      addSlot(mention.type().label(), inSentence(mention.span(), sentence), words, placed);
    }
    for (var figure : article.figures().get(number)) {
      addSlot(figure.value().kind().label(), inSentence(figure.span(), sentence), words, placed);
    }
    placed.sort(BY_PLACE);
    return placed;
  }

  private static void addSlot(
      String label, Span span, List<Fold.Word> words, List<TermStream.Placed> placed) {
    int first = first(span, words);
    int length = 0;
    while (first + length < words.size() && words.get(first + length).span().overlaps(span)) {
      length++;
    }
    if (length > 0) {
      placed.add(new TermStream.Placed(label, first, span));
      placed.add(new TermStream.Placed(IndexSchema.slot(label, length), first, span));
    }
  }

  /** The number of the first word that does not end before a span. */
  private static int first(Span span, List<Fold.Word> words) {
    int first = 0;
    while (first < words.size() && words.get(first).span().end() <= span.start()) {
      first++;
    }
    return first;
  }

  private static Span inSentence(Span inArticle, Span sentence) {
    return new Span(inArticle.start() - sentence.start(), inArticle.end() - sentence.start());
  }

  /** How each word of the sentence is written. */
  private List<TermStream.Placed> spelt(int number, Span sentence, List<Fold.Word> words) {
    var text = sentence.of(article.readable());
    List<TermStream.Placed> placed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var span = word.span();
      var inArticle = new Span(sentence.start() + span.start(), sentence.start() + span.end());
      var term = new SpeltTerm(word.folded(), Casing.of(span.of(text)), within(number, inArticle));
      placed.add(new TermStream.Placed(term.toString(), i, span));
      int position = i;
      SpeltTerm.telling(span.of(text))
          .ifPresent(telling -> placed.add(new TermStream.Placed(telling, position, span)));
    }
    return placed;
  }

  private SpeltTerm.Within within(int number, Span word) {
    for (var mention : article.mentions().get(number)) {
      if (Aliases.isName(mention.form()) && mention.span().overlaps(word)) {
        return mention.span().start() >= word.start()
            ? SpeltTerm.Within.FIRST
            : SpeltTerm.Within.FURTHER;
      }
    }
    boolean inFigure =
        article.figures().get(number).stream()
            .anyMatch(figure -> figure.value().kind().takesNames() && figure.span().contains(word));
    return inFigure ? SpeltTerm.Within.FURTHER : SpeltTerm.Within.NONE;
  }

  private static List<TermStream.Placed> signs(String sentence, List<Fold.Word> words) {
    List<TermStream.Placed> placed = new ArrayList<>();
    var among = Signs.among(words, sentence);
    var goingOn = NumberParts.goingOn(words, sentence);
    for (int i = 0; i < among.size(); i++) {
      int place = i < words.size() ? words.get(i).span().start() : sentence.length() - 1;
      if (!among.get(i).isEmpty()) {
        placed.add(new TermStream.Placed(among.get(i).toString(), i, new Span(place, place + 1)));
      }
      if (goingOn.get(i)) {
        placed.add(new TermStream.Placed(IndexSchema.GOES_ON, i, new Span(place, place + 1)));
      }
    }
    return placed;
  }

  /** Who is mentioned at each word of the sentence. */
  private List<TermStream.Placed> mentions(int number, Span sentence, List<Fold.Word> words) {
    List<TermStream.Placed> placed = new ArrayList<>();
    for (var mention : article.mentions().get(number)) {
      var span = inSentence(mention.span(), sentence);
      var surface = article.annotated().text(mention.span());
      var term = MentionTerm.of(article.key(mention.entity()), mention.form(), surface);
      placed.add(new TermStream.Placed(term.toString(), first(span, words), span));
    }
    placed.sort(BY_PLACE);
    return placed;
  }

  private void addNames(Document document, int number) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> keys = new LinkedHashSet<>();
    Set<Acronym> acronyms = new LinkedHashSet<>();
    for (var mention : article.mentions().get(number)) {
      var key = article.key(mention.entity());
      var surface = article.annotated().text(mention.span());
      keys.add(key);
      if (Aliases.isName(mention.form())) {
        aliases.addAll(Aliases.terms(surface, key));
      }
      if (mention.form() == Form.ACRONYM) {
        acronyms.add(new Acronym(Keys.bounded(Fold.fold(surface)), key));
      }
      if (named.add(mention.entity())) {
        aliases.addAll(Aliases.terms(article.entity(mention.entity()).name(), key));
      }
    }
    for (var key : keys) {
      var plain = Aliases.plain(key);
      if (!plain.equals(key)) {
        TermFields.add(document, IndexSchema.VARIANT, Keys.join(plain, key));
      }
    }
    for (var acronym : acronyms) {
      TermFields.add(document, IndexSchema.ACRONYM, Keys.join(acronym.folded, acronym.key));
      TermFields.add(document, IndexSchema.ACRONYM_OF, Keys.join(acronym.key, acronym.folded));
    }
    TermFields.add(document, IndexSchema.ALIAS, aliases);
    keys.forEach(
        key -> document.add(new SortedSetDocValuesField(IndexSchema.ENTITY, new BytesRef(key))));
  }

  private List<StoredSentence.StoredMention> storedMentions(int number) {
    return article.mentions().get(number).stream()
        .map(mention ->
            new StoredSentence.StoredMention(
                mention.type(),
                mention.span(),
                StoredSentence.check(article.annotated().text(mention.span())),
                mention.form(),
                mention.entity(),
                article.entity(mention.entity()).type(),
                article.entity(mention.entity()).name(),
                mention.score()))
        .toList();
  }

  private List<StoredSentence.StoredFigure> storedFigures(int number) {
    return article.figures().get(number).stream()
        .map(figure ->
            new StoredSentence.StoredFigure(
                figure.span(),
                StoredSentence.check(article.annotated().text(figure.span())),
                figure.value(),
                figure.of()))
        .toList();
  }
}
