package org.standoff.index.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers whatever is found. */
public final class Collecting implements CollectorManager<Collecting.InLeaves, InOrder> {
  @Override
  public InLeaves newCollector() {
    return new InLeaves();
  }

  @Override
  public InOrder reduce(Collection<InLeaves> collectors) {
    var found = new InOrder();
    collectors.forEach(collector -> collector.parts.forEach(found::add));
    return found;
  }

  public static final class InLeaves extends SimpleCollector {
    private final List<InOrder.Part> parts = new ArrayList<>();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      parts.add(new InOrder.Part(leaf));
    }

    @Override
    public void collect(int document) {
      parts.getLast().add(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
