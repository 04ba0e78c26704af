using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Core.Diagnostics;

/// <summary>What was asked for makes no sense: a name that nobody knows, a path that is not there. The message says what, and what to do instead.</summary>
public sealed class RequestException(Message message) : Exception(message?.Text)
{
    /// <summary>What it says, for another sentence that has it as a part.</summary>
    public Message Said { get; } = message ?? throw new ArgumentNullException(nameof(message));

    /// <summary>What is wrong with the files that the request rests on (a catalogue, settings), by place; mostly empty.</summary>
    public ImmutableArray<ReportedDiagnostic> Diagnostics { get; init; } = [];
}
