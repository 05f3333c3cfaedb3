package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotate.opennlp.StandoffTokenNameFinder;
import org.standoff.text.Article;

class ModelFilesTest {
  private static final String TEXT =
      "Angela Merkel flew to Oslo on Monday. Merkel met officials of the United Nations there.";

  @TempDir private Path folder;

  private static String names(ModelFiles files, String text) throws IOException {
    return files
        .load(SharedModels.BUNDLED)
        .annotator()
        .annotate(Article.of("test", text))
        .mentions()
        .stream()
        .map(mention -> mention.type().label() + " " + mention.span().of(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "open"})
  void bothModelsFindNames(String model) throws IOException {
    assertThat(names(new ModelFiles(NamesChoice.parse(model), 0, Step.all()), TEXT))
        .isEqualTo(
            "person Angela Merkel, location Oslo, person Merkel, organization United Nations");
  }

  @Test
  void improbableNamesCanBeLeftOut() throws IOException {
    assertThat(names(new ModelFiles(NamesChoice.parse("news"), 1, Step.all()), TEXT)).isEmpty();
  }

  @Test
  void aPronounStillConfirmsWhatIsProbableEnough() throws IOException {
    var text = "Rocky was a farmer. He sold his land and he went to his brother.";
    assertThat(names(new ModelFiles(NamesChoice.parse("news"), 0.01, Step.all()), text))
        .isEqualTo("person Rocky, person He, person his, person he, person his");
  }

  @Test
  void aModelOfOpenNlpTakesThePlaceOfOurs() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (var city : List.of("Oslo", "Rome", "Lima", "Riga", "Oslo", "Rome", "Lima", "Riga")) {
      samples.add(NameSample.parse("They flew to <START:location> " + city + " <END> .", true));
    }
    var parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    var model =
        NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(
                null, null, Map.of(), new opennlp.tools.namefind.BioCodec()));
    var file = folder.resolve("cities.bin");
    try (var out = Files.newOutputStream(file)) {
      model.serialize(out);
    }
    var files = new ModelFiles(NamesChoice.parse(file.toString()), 0, Step.all());
    assertThat(names(files, "They flew to Oslo. They flew to Rome."))
        .isEqualTo("location Oslo, location Rome");
    assertThat(files.id()).endsWith(" cities.bin");
  }

  @Test
  void ourModelTakesThePlaceOfOneOfOpenNlp() throws IOException {
    var finder =
        new StandoffTokenNameFinder(ModelFiles.standard().load(SharedModels.BUNDLED).nameFinder());
    var tokens = "Yesterday Angela Merkel flew to Oslo .".split(" ", -1);
    assertThat(Arrays.stream(finder.find(tokens)).map(Object::toString))
        .containsExactly("[1..3) person", "[5..6) location");
    assertThat(finder.find(new String[0])).isEmpty();
  }

  @Test
  void whatIsNoModelIsNamed() throws IOException {
    var file = Files.writeString(folder.resolve("my.bin"), "no model");
    var files = new ModelFiles(NamesChoice.parse(file.toString()), 0, Step.all());
    assertThatThrownBy(() -> files.load(SharedModels.BUNDLED))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot read the names model "
                + file
                + ": no model for names, or one of another version");
  }

  @Test
  void aNamesModelWithAFlippedByteIsRefused() throws IOException {
    var bytes = Files.readAllBytes(Path.of("models/names-open.bin"));
    bytes[bytes.length / 2]++;
    var file = Files.write(folder.resolve("my.bin"), bytes);
    var files = new ModelFiles(NamesChoice.parse(file.toString()), 0, Step.all());
    assertThatThrownBy(() -> files.load(SharedModels.BUNDLED))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot read the names model "
                + file
                + ": it is damaged, its checksum is wrong: copy it again");
  }
}
