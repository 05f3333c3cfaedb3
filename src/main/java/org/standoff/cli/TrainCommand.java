package org.standoff.cli;

import picocli.CommandLine.Command;

/** {@code train}: models from articles that people have annotated. */
@Command(
    name = "train",
    description = "Trains a model from what people have annotated.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL",
    commandListHeading = "%nModels:%n",
    footer = {
      "",
      "Example:",
      "  standoff train names world.train.jsonl.gz --output models/names-news.bin"
    })
final class TrainCommand {}
