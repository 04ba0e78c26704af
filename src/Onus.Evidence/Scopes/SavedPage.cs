using System.Collections.Immutable;

namespace Onus.Evidence.Scopes;

/// <summary>What of a saved page of HTML is read: its tables, its lists, and its words.</summary>
/// <param name="Tables">The tables, in the order in which they end.</param>
/// <param name="Lists">The items of each list.</param>
/// <param name="Words">The beginning of what the page says besides.</param>
internal sealed record SavedPage(ImmutableArray<PageTable> Tables, ImmutableArray<ImmutableArray<string>> Lists, string Words);

/// <summary>A table of a page.</summary>
/// <param name="Heading">The heading that stands before it; empty where there is none.</param>
/// <param name="Rows">Its rows, each with the text of its cells.</param>
internal sealed record PageTable(string Heading, ImmutableArray<ImmutableArray<string>> Rows);
