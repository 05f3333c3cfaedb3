package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.index.InOrder.Found;
import org.standoff.query.NameQuery;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.Hit;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.search.WhoAnswer;
import org.standoff.text.Fold;

/** Answers one question about entities: where they are mentioned, who they are, with whom. */
final class EntityAnswers {
  private static final int MOST_SUGGESTIONS = 5;
  private static final int MOST_COMPANY = 5;
  private static final int MOST_COMPANY_KEYS = 300;
  private static final int MOST_DEFINING = 3;
  private static final int MOST_FIGURES = 5;
  private static final int MOST_QUOTES = 3;

  /** So many sentences are read to find those that say best who somebody is. */
  private static final int MOST_READ = 40;

  private final Names names;
  private final Identities identities;
  private final Selection selection;
  private final MentionReader reader;
  private final PassageReader passages;
  private final FactAnswers facts;

  EntityAnswers(Snapshot snapshot, Names names, Identities identities, Selection selection) {
    facts = new FactAnswers(snapshot, identities, selection);
    this.names = names;
    this.identities = identities;
    this.selection = selection;
    var scope = Scope.of(selection.paths(), snapshot.names());
    reader = new MentionReader(snapshot.reader(), scope, new Cursors());
    passages = new PassageReader(snapshot.names(), selection.context());
  }

  WhereAnswer where(NameQuery query) throws IOException {
    var wanted = wanted(query);
    var entities = mentioned(named(query), wanted);
    if (entities.isEmpty()) {
      return new WhereAnswer(query.name(), List.of(), 0, suggestions(query.name()));
    }
    var shares = shares(entities, selection.limit());
    List<Whereabouts> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(entities.size(), selection.limit()); i++) {
      var entity = entities.get(i);
      var shown = entity.sentences().first(shares[i]);
      parts.add(whereabouts(entity, passages(entity.identity(), shown, wanted)));
    }
    return new WhereAnswer(query.name(), parts, entities.size(), List.of());
  }

  WhoAnswer who(NameQuery query) throws IOException {
    var entities = mentioned(named(query), wanted(query));
    if (entities.isEmpty()) {
      return new WhoAnswer(query.name(), List.of(), 0, suggestions(query.name()));
    }
    List<WhoAnswer.Page> pages = new ArrayList<>();
    for (var entity : entities.subList(0, Math.min(entities.size(), selection.limit()))) {
      pages.add(page(entity));
    }
    return new WhoAnswer(query.name(), pages, entities.size(), List.of());
  }

  NamesAnswer with(NameQuery query, Set<EntityType> types) throws IOException {
    var entities = mentioned(named(query), wanted(query));
    if (entities.isEmpty()) {
      return new NamesAnswer(
          NamesAnswer.Counted.SENTENCES, List.of(), 0, suggestions(query.name()));
    }
    var sentences = new InOrder();
    Set<String> own = new LinkedHashSet<>();
    for (var entity : entities) {
      own.add(entity.identity().root());
      entity.sentences().parts().forEach(part -> sentences.add(copy(part)));
    }
    var company = new Company(reader, identities);
    var counted = company.counted(sentences, own, Integer.MAX_VALUE);
    counted.removeIf(member -> !types.isEmpty() && !types.contains(member.type()));
    return new NamesAnswer(
        NamesAnswer.Counted.SENTENCES,
        company.rows(counted, selection.limit()),
        counted.size(),
        List.of());
  }

  private static InOrder.Part copy(InOrder.Part part) {
    var copy = new InOrder.Part(part.leaf());
    part.documents().forEach(copy::add);
    return copy;
  }

  private List<Identity> named(NameQuery query) throws IOException {
    List<Identity> named = new ArrayList<>(identities.named(query.name()));
    named.removeIf(entity -> !query.types().isEmpty() && !query.types().contains(entity.type()));
    return named;
  }

  /** Which mentions of an entity count. */
  private static Predicate<MentionTerm> wanted(NameQuery query) {
    Predicate<MentionTerm> byForm =
        term -> query.forms().isEmpty() || query.forms().contains(term.form());
    return query.literal() ? byForm.and(term -> holds(term.surface(), query.name())) : byForm;
  }

  /** Whether a text holds words in these very characters. */
  private static boolean holds(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** Those of the entities that are mentioned within the scope, the most mentioned first. */
  private List<EntityMentions> mentioned(List<Identity> named, Predicate<MentionTerm> wanted)
      throws IOException {
    List<EntityMentions> entities = new ArrayList<>();
    for (var identity : named) {
      var mentions = reader.mentions(identity, wanted);
      if (mentions.mentionCount() > 0) {
        entities.add(mentions);
      }
    }
    entities.sort(EntityMentions.MOST_MENTIONED_FIRST);
    return entities;
  }

  private WhoAnswer.Page page(EntityMentions entity) throws IOException {
    var named = reader.mentions(entity.identity(), term -> term.form() == Form.NAME);
    var clearest = named.mentionCount() > 0 ? named : entity;
    var read = passages(entity.identity(), clearest.sentences().first(MOST_READ), term -> true);
    var roles = facts.rolesOf(entity.identity());
    List<Passage> explaining = new ArrayList<>();
    for (var sentence : roles.stream().map(FactAnswers.Role::sentence).distinct().toList()) {
      explaining.addAll(passages(entity.identity(), List.of(sentence), term -> true));
    }
    var defining =
        Stream.concat(
                explaining.stream().sorted(Comparator.comparingInt(Definition::clarity).reversed()),
                read.stream().sorted(Comparator.comparingInt(Definition::clarity).reversed()))
            .distinct()
            .limit(MOST_DEFINING)
            .toList();
    List<FiguresAnswer.Row> figures = new ArrayList<>();
    for (var passage : read) {
      for (var figure : passage.figures()) {
        if (figures.size() < MOST_FIGURES) {
          figures.add(new FiguresAnswer.Row(figure, FiguresAnswer.Fit.WITHIN, passage));
        }
      }
    }
    var days = PublishedDays.of(entity.sentences());
    var company = new Company(reader, identities);
    var counted =
        company.counted(entity.sentences(), Set.of(entity.identity().root()), MOST_COMPANY_KEYS);
    return new WhoAnswer.Page(
        whereabouts(entity, defining),
        days.first(),
        days.last(),
        counted(roles),
        facts.quotesOf(entity.identity(), MOST_QUOTES),
        company.rows(mostOfEachType(counted), Integer.MAX_VALUE),
        figures);
  }

  /** Each role once, however it is written, the most frequent first. */
  private static List<WhoAnswer.RoleCount> counted(List<FactAnswers.Role> roles) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (var role : roles) {
      var folded = Fold.fold(role.text());
      written.putIfAbsent(folded, role.text());
      counts.merge(folded, 1, Integer::sum);
    }
    return written.entrySet().stream()
        .map(role -> new WhoAnswer.RoleCount(role.getValue(), counts.get(role.getKey())))
        .sorted(Comparator.comparingInt(WhoAnswer.RoleCount::count).reversed())
        .toList();
  }

  private static List<Company.Member> mostOfEachType(List<Company.Member> counted) {
    Map<EntityType, Integer> taken = new HashMap<>();
    return counted.stream()
        .filter(member -> taken.merge(member.type(), 1, Integer::sum) <= MOST_COMPANY)
        .sorted(Comparator.comparing(Company.Member::type))
        .toList();
  }

  private List<Passage> passages(
      Identity identity, List<Found> sentences, Predicate<MentionTerm> wanted) throws IOException {
    PassageReader.Matcher matcher =
        sentence -> {
          List<Hit> hits = QueryMatch.mentions(sentence, List.of(identity), wanted);
          return new PassageReader.Match(hits, QueryMatch.why(hits));
        };
    List<Passage> read = new ArrayList<>();
    for (var sentence : sentences) {
      read.add(passages.read(sentence, matcher));
    }
    return read;
  }

  private static Whereabouts whereabouts(EntityMentions entity, List<Passage> passages)
      throws IOException {
    return new Whereabouts(
        entity.identity().type(),
        name(entity),
        entity.identity().root(),
        entity.keys(),
        entity.forms(),
        entity.mentionCount(),
        entity.sentences().articleCount(),
        entity.sentences().documentCount(),
        passages);
  }

  /** The canonical name; from the store where no text writes it out. */
  static String name(EntityMentions entity) throws IOException {
    var written = entity.name();
    if (written.isPresent()) {
      return written.get();
    }
    var identity = entity.identity();
    var sentence = entity.sentences().first(1).getFirst();
    var block = new BlockReader(sentence.leaf().reader());
    return block.sentence(sentence.document()).stream()
        .flatMap(stored -> stored.mentions().stream())
        .filter(mention -> identity.keys().stream().anyMatch(mention::isOf))
        .map(StoredSentence.StoredMention::entity)
        .findFirst()
        .orElse(identity.root());
  }

  /**
   * How many passages each entity gets: every one its part of the limit, and what some do not need
   * goes to the first that do.
   */
  private static int[] shares(List<EntityMentions> entities, int limit) {
    var shares = new int[entities.size()];
    int left = limit;
    int equal = Math.max(1, limit / entities.size());
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < shares.length && left > 0; i++) {
        int wanted = entities.get(i).sentences().documentCount() - shares[i];
        int given = Math.min(left, round == 0 ? Math.min(equal, wanted) : wanted);
        shares[i] += given;
        left -= given;
      }
    }
    return shares;
  }

  private List<String> suggestions(String name) throws IOException {
    var distances = names.near(name);
    List<Identity> near = new ArrayList<>();
    for (var key : distances.keySet()) {
      near.add(identities.of(key));
    }
    Map<String, Integer> nearest = new HashMap<>();
    near.forEach(entity ->
        entity.keys().stream()
            .filter(distances::containsKey)
            .forEach(key -> nearest.merge(entity.root(), distances.get(key), Math::min)));
    var entities = mentioned(near.stream().distinct().toList(), term -> true);
    entities.sort(
        Comparator.<EntityMentions>comparingInt(entity -> nearest.get(entity.identity().root()))
            .thenComparing(EntityMentions.MOST_MENTIONED_FIRST));
    Set<String> suggestions = new LinkedHashSet<>();
    for (int i = 0; i < entities.size() && suggestions.size() < MOST_SUGGESTIONS; i++) {
      suggestions.add(name(entities.get(i)));
    }
    return List.copyOf(suggestions);
  }
}
