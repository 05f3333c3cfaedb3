package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Selection;
import org.standoff.text.Fold;

/** Lists the entities of the articles. */
record NameList(Snapshot snapshot, Identities identities, Selection selection) {

  NamesAnswer matching(String pattern, Set<EntityType> types) throws IOException {
    var scope = Scope.of(selection.paths(), snapshot.names());
    var wanted = new NamePattern(pattern);
    Set<String> roots = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (var leaf : snapshot.reader().leaves()) {
      var terms = leaf.reader().terms(IndexSchema.MENTION);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      for (var term = cursor.next(); term != null; term = cursor.next()) {
        var mention = MentionTerm.parse(term.utf8ToString());
        boolean fresh = !seen.contains(mention.key());
        boolean matches =
            fresh
                && (wanted.matches(mention.key().substring(mention.key().indexOf('/') + 1))
                    || (Aliases.isName(mention.form())
                        && wanted.matches(Fold.fold(mention.surface()))));
        if (matches) {
          seen.add(mention.key());
          roots.add(identities.root(mention.key()));
        }
      }
    }
    List<EntityMentions> entities = new ArrayList<>();
    for (var root : roots) {
      var identity = identities.of(root);
      if (identities.hides(root) || (!types.isEmpty() && !types.contains(identity.type()))) {
        continue;
      }
      var mentions = EntityMentions.read(snapshot.reader(), identity, term -> true, scope);
      if (mentions.mentionCount() > 0) {
        entities.add(mentions);
      }
    }
    entities.sort(EntityMentions.MOST_MENTIONED_FIRST);
    List<EntityCount> rows = new ArrayList<>();
    for (var entity : entities.subList(0, Math.min(selection.limit(), entities.size()))) {
      rows.add(
          new EntityCount(
              entity.identity().type(),
              EntityAnswers.name(entity),
              entity.identity().keys(),
              entity.forms(),
              entity.mentionCount()));
    }
    return new NamesAnswer(rows, entities.size(), List.of());
  }
}
