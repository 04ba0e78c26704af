using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Sources.Fixes;

/// <summary>Makes the smallest change of what people wrote that gives a resource the values of a remedy. It never judges, and never throws for bad input.</summary>
public interface IFixer
{
    /// <summary>The kind of deployment whose files it changes, as its reader calls it.</summary>
    string Kind { get; }

    /// <summary>Changes the texts of files as they stand by then. Where that can't be done, some of it may have been: whoever asks takes it back.</summary>
    /// <returns>Why it can't be done, as a sentence; null where it is done, or was before.</returns>
    Message? Fix(FixTask task, EditableFiles files);

    /// <summary>What the values of a remedy look like where nothing is written yet: lines in the language of the input. Null where that can't be told.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="isJson">Whether it is written in JSON.</param>
    /// <param name="changes">The changes of the remedy.</param>
    IReadOnlyList<string>? Sketch(Resource resource, bool isJson, ImmutableArray<RemedyChange> changes);
}

/// <summary>A resource that is to get the values of a remedy.</summary>
/// <param name="Deployment">What it belongs to.</param>
/// <param name="Resource">The resource, as it was before anything was changed.</param>
/// <param name="Declared">Where it is declared.</param>
/// <param name="Changes">The changes of the remedy.</param>
public sealed record FixTask(Deployment Deployment, Resource Resource, Location Declared, ImmutableArray<RemedyChange> Changes);

/// <summary>Something can't be changed; caught where the change of a remedy began.</summary>
/// <param name="obstacle">Why, as a sentence.</param>
public sealed class FixObstacle(Message obstacle) : Exception(obstacle.Text)
{
    /// <summary>Why, as a sentence.</summary>
    public Message Obstacle { get; } = obstacle;
}
