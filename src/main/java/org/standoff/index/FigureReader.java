package org.standoff.index;

import java.io.IOException;
import java.util.List;
import org.standoff.answers.port.FoundFigure;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;

/** Reads figures with their sentences. For one answer, and not to be shared by threads. */
record FigureReader(PassageReader passages) {

  /** The figures of some documents, in their order. */
  List<FoundFigure> read(List<Place> figures) throws IOException {
    return PlaceReader.all(figures, this::read);
  }

  private FoundFigure read(Place figure) throws IOException {
    var block = new BlockReader(figure.leaf().reader());
    int sentence = block.sentenceDocument(figure.document());
    return new FoundFigure(
        block.number(IndexSchema.NUMBER, figure.document()),
        passages.read(new Place(figure.leaf(), sentence)));
  }
}
