package org.standoff.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.output.JsonAnswer;
import org.standoff.output.paper.Printable;
import org.standoff.search.ArticleNames;
import org.standoff.search.Beside;
import org.standoff.serve.http.Reply;
import org.standoff.watch.Alert;
import org.standoff.watch.Ledger;
import org.standoff.watch.Watch;
import org.standoff.watch.WatchFile;
import org.standoff.watch.reports.AlertJson;

/** What is watched for, and what was found. */
final class WatchEndpoints {
  /** So many times that a watch told something are shown. */
  private static final int MOST_ALERTS = 10;

  private WatchEndpoints() {}

  static List<Endpoint> all() {
    return List.of(Endpoint.get("watches", WatchEndpoints::watches));
  }

  private static Reply watches(Inquiry inquiry) throws IOException {
    List<String> records = new ArrayList<>();
    var around = inquiry.pile().beside();
    if (around.isPresent()) {
      var told = Ledger.read(around.get().file(Beside.WATCHED)).alerts();
      for (var watch : new WatchFile(around.get().file(Beside.WATCHES)).read().watches()) {
        var own = told.stream().filter(it -> it.watch().equals(watch.name())).toList();
        records.add(record(watch, own, around.get().names()));
      }
    }
    return Reply.json(JsonAnswer.of(records));
  }

  private static String record(Watch watch, List<Alert> alerts, ArticleNames names) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("watch", watch.name());
    json.put("query", watch.typed());
    json.put("note", watch.note().orElse(null));
    json.put("paused", watch.paused());
    json.put("alerts", alerts.size());
    var latest = json.putArray("latest");
    alerts.reversed().stream()
        .limit(MOST_ALERTS)
        .forEach(alert -> latest.add(AlertJson.of(alert.shown(names))));
    return Printable.json(json.toString());
  }
}
