using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What the provider lets its services be used for, as data: heads, what a machine can see of them, what a person has to attest.</summary>
public sealed record AcceptableUse
{
    /// <summary>What the provider calls the policy.</summary>
    public required string Title { get; init; }

    /// <summary>Other names people give it; the first is its id.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Whom it binds, in a sentence.</summary>
    public required string Plain { get; init; }

    /// <summary>What the provider may do, in a sentence.</summary>
    public required string Suspension { get; init; }

    /// <summary>What the provider expects of who is reported, in a sentence.</summary>
    public required string Reply { get; init; }

    /// <summary>The ids of the responsibilities that it concerns.</summary>
    public required ImmutableArray<string> Responsibilities { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What it says, in its own order.</summary>
    public ImmutableArray<UseHead> Heads { get; init; } = [];

    /// <summary>What a machine can see of it, in the order of the file.</summary>
    public ImmutableArray<UseSignal> Signals { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether it is called so, in any case.</summary>
    public bool IsCalled(string name) => Names.Append(Title).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The signals that an event of the provider's health service is.</summary>
    /// <param name="code">The code of the event, such as <c>AWS_ABUSE_DOS_REPORT</c>.</param>
    public IEnumerable<UseSignal> SignalsOf(string code) => Signals.Where(signal => signal.Events.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)));
}

/// <summary>A head of the policy.</summary>
/// <param name="Means">What it says, in a sentence of our own.</param>
/// <param name="Attest">What no machine sees of it, and a person has to attest.</param>
/// <param name="Responsibilities">The ids of the responsibilities that it concerns.</param>
public sealed record UseHead(string Id, string Title, string Means, string Attest, ImmutableArray<string> Responsibilities, Origin Origin);

/// <summary>Something that a machine can see, and that may be looked into under the policy. It is never a breach.</summary>
/// <param name="Means">Why it may be looked into, in a sentence.</param>
/// <param name="Heads">The ids of the heads that it may fall under.</param>
/// <param name="Checks">The ids of the checks whose failure it is.</param>
/// <param name="Events">The beginnings of the codes of events that it is.</param>
/// <param name="Live">What a live account says of it; null where it is seen elsewhere.</param>
/// <param name="Sources">The ids of the sources.</param>
public sealed record UseSignal(
    string Id,
    string Title,
    string Means,
    ImmutableArray<string> Heads,
    ImmutableArray<string> Checks,
    ImmutableArray<string> Events,
    LiveSign? Live,
    ImmutableArray<string> Sources,
    Origin Origin);

/// <summary>What an answer of a live account has to say.</summary>
/// <param name="Call">The call, such as <c>ses:GetAccount</c>.</param>
/// <param name="Path">The path in its answer.</param>
/// <param name="Values">The values that are meant.</param>
public sealed record LiveSign(string Call, string Path, ImmutableArray<string> Values);
