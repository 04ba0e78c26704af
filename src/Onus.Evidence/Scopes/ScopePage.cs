using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;

namespace Onus.Evidence.Scopes;

/// <summary>Which services a saved page says to be in the scope of a programme of audits.</summary>
/// <param name="Column">What the page calls the programme; empty where it is a list without columns.</param>
/// <param name="AsOf">The day of the page, where it says one; null else.</param>
/// <param name="Services">The names on the page, by the ids of services that are in scope.</param>
/// <param name="Pending">Names of which the page says something else than that they are in scope, with what it says.</param>
/// <param name="Unmatched">Names that are in scope and that no service of the catalogue has.</param>
/// <param name="IsCut">Whether the page has more than is read.</param>
public sealed partial record ScopePage(
    string Column,
    string? AsOf,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Services,
    ImmutableSortedDictionary<string, string> Pending,
    ImmutableArray<string> Unmatched,
    bool IsCut)
{
    private const int LeastItems = 5;
    private const int MostNamed = 30;
    private static readonly string[] Days = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "yyyy-MM-dd", "M/d/yyyy"];

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="column">The programme's column, where the page has several; null for the only one.</param>
    /// <param name="given">The ids of services, by names on the page that people have matched themselves.</param>
    /// <exception cref="RequestException">It has no such column, or several.</exception>
    public static ScopePage Read(string html, string? column, IReadOnlyDictionary<string, string> given, ServiceCatalog catalog)
    {
        var page = SavedPageReader.Read(html, out var isCut);
        var names = new ServiceNames(catalog, given);
        var chosen = Chosen(page, column) ?? new ScopeColumn("", "", [.. Listed(page, names).Select(item => new ScopeRow(item, "", "✓"))]);
        var codes = chosen.Rows.Where(row => row.Code.Length > 0).GroupBy(row => row.Code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var services = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var (pending, unmatched) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var row in chosen.Rows)
        {
            var name = Redaction.Of(row.Name);
            if (!row.IsTicked)
            {
                if (row.Mark.Any(char.IsLetterOrDigit))
                {
                    pending[name] = Redaction.Of(row.Mark);
                }
            }
            else if (names.Find(row.Name, codes.Contains(row.Code) ? row.Code.ToLowerInvariant() : "") is { } id)
            {
                (services.TryGetValue(id, out var known) ? known : services[id] = new(StringComparer.Ordinal)).Add(name);
            }
            else
            {
                unmatched.Add(name);
            }
        }

        return new ScopePage(
            Redaction.Of(chosen.Title.Length > 0 ? chosen.Title : chosen.Table),
            DayOf(page.Words),
            services.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray(), StringComparer.Ordinal),
            pending.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. unmatched],
            isCut);
    }

    /// <summary>The column that is meant; null where the page has none, and only a list can be meant.</summary>
    private static ScopeColumn? Chosen(SavedPage page, string? column)
    {
        var all = ScopeColumn.Of(page);
        var meant = column is null ? all : [.. all.Where(item => item.IsCalled(column))];
        if (meant.Length > 1 && meant.Where(item => item.Title.Equals(column, StringComparison.OrdinalIgnoreCase)).ToImmutableArray() is [var exact])
        {
            return exact;
        }

        return meant switch
        {
            [var only] => only,
            [] when column is null => null,
            [] => throw new RequestException($"the page has no column \"{column}\" with a tick in it{Has(all)}."),
            _ => throw new RequestException($"the page has several columns of ticks{Has(meant)}: name the programme's by --column."),
        };
    }

    private static Message Has(ImmutableArray<ScopeColumn> columns) =>
        columns.IsEmpty ? $"" : (Message)$"; there are {Message.Join(columns.Take(MostNamed).Select(item => (Message)$"{(item.Table.Length == 0 ? item.Title : $"{item.Title} ({item.Table})")}"))}";

    /// <summary>The items of the longest list of which most are services.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    private static ImmutableArray<string> Listed(SavedPage page, ServiceNames names) =>
        page.Lists.Where(list => list.Length >= LeastItems && list.Count(item => names.Find(item, "") is not null) * 2 > list.Length).OrderByDescending(list => list.Length).FirstOrDefault() is { IsDefault: false } found
            ? found
            : throw new RequestException($"the page has no table of services with ticks, and no list of services.");

    /// <summary>The day on which a page says that it was last changed.</summary>
    private static string? DayOf(string words) =>
        Updated().Match(words) is { Success: true } match && DateOnly.TryParseExact(match.Groups["day"].Value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"\blast (updated|reviewed)( on)?:? {0,3}(?<day>\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Updated();
}
