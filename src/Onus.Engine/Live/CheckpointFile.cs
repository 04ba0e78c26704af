using Onus.Core.Diagnostics;
using Onus.Live.Checkpoints;
using Onus.Live.Hints;
using Onus.Live.Planning;

namespace Onus.Engine.Live;

/// <summary>The file that keeps what a scan of accounts has read by now, as the host lends it.</summary>
/// <param name="Shown">What it is called.</param>
/// <param name="Read">Opens it; null where it is not there yet.</param>
/// <param name="Append">Adds to it, through to the disk.</param>
/// <param name="Now">The moment, for its first line.</param>
public sealed record CheckpointFile(string Shown, Func<Stream?> Read, Action<ReadOnlyMemory<byte>> Append, DateTimeOffset Now)
{
    /// <summary>Opens what is kept.</summary>
    /// <param name="hints">What may be asked besides; null where no hints are asked for.</param>
    /// <param name="asOf">The day of the catalogue.</param>
    /// <exception cref="RequestException">It is of another scan, no checkpoint, or can't be written.</exception>
    internal Checkpoint Open(LiveQuestion question, CollectionPlan plan, HintPlans? hints, string asOf)
    {
        try
        {
            using var kept = Read();
            var version = typeof(CheckpointFile).Assembly.GetName().Version;
            return Checkpoint.Open(Shown, kept, ScanDigest.Of(plan, hints?.Whole, question.Regions, $"{asOf} {version}"), Now, Append);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"the checkpoint {Shown} can't be read, or not be written.");
        }
    }
}
