using Onus.Assessment.Ledger;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Reports.Terminal;

/// <summary>What is the customer's and not done, the gravest first: place, reason and remedy.</summary>
internal sealed class UnmetSection(Report report, Screen screen, TerminalOptions options)
{
    private const int MostReads = 3;

    public void Write()
    {
        var groups = Groups();
        if (groups.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("UNMET", Style.Bold) + $"  {Screen.Count(groups.Count)} dut{(groups.Count == 1 ? "y" : "ies")} of yours, the gravest first");
        foreach (var group in groups.Take(options.Most))
        {
            screen.Line();
            Write(group);
        }

        if (groups.Count > options.Most)
        {
            screen.Line();
            screen.Line(screen.Paint($"  … and {Screen.Count(groups.Count - options.Most)} more: --all shows them", Style.Faint));
        }
    }

    private List<Group> Groups()
    {
        var groups = new List<Group>();
        var own = new Dictionary<string, Group>(StringComparer.Ordinal);
        for (var at = 0; at < report.Ledger.Resources.Length; at++)
        {
            var resource = report.Ledger.Resources[at];
            own.Clear();
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                if (resource.Verdicts[i] != FindingStatus.Fail)
                {
                    continue;
                }

                var responsibility = resource.Checks[i].Responsibility;
                if (!own.TryGetValue(responsibility, out var group))
                {
                    own[responsibility] = group = new Group(resource, responsibility, at);
                    groups.Add(group);
                }

                group.Checks.Add(i);
            }
        }

        return [.. groups.OrderByDescending(group => group.Severity).ThenBy(group => group.Order)];
    }

    private void Write(Group group)
    {
        var resource = group.Resource.Resource;
        var finding = report.Ledger.Explain(group.Resource, group.Gravest);
        var check = group.Resource.Checks[group.Gravest];
        var place = report.Sources.Locate(finding.Origin)?.ToString() ?? "";
        var name = screen.Paint(Screen.Fit(group.Severity.Name(), 9), Color(group.Severity)) + screen.Paint(Screen.FitEnd(resource.Address, 40), Style.Bold) + "  " + resource.Type;
        screen.Line(name);
        Field("where", place, Style.Cyan);
        Field("duty", $"{group.Responsibility}: {report.Ledger.Catalog.FindResponsibility(group.Responsibility)?.Title}", Style.Plain);
        Field("breaks", $"{check.Title} [{check.Id}]{More(group)}", Style.Plain);
        foreach (var read in finding.Because.Take(MostReads))
        {
            Field("read", $"{read.Path} = {(read.Value is NullValue ? "not set" : read.Value.ToString())}{At(read, place)}", Style.Faint);
        }

        Field("fix", check.Fix, Style.Green);
    }

    private string At(ValueRead read, string place)
    {
        var at = report.Sources.Locate(read.Origin)?.ToString();
        return at is null || at == place ? "" : $" ({at})";
    }

    private static string More(Group group) => group.Checks.Count switch
    {
        1 => "",
        2 => ", and one more check",
        var count => $", and {count - 1} more checks",
    };

    private void Field(string name, string text, Style style) => screen.Paragraph("         " + screen.Paint(Screen.Fit(name, 7), Style.Faint), text, style);

    private static Style Color(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => Style.Red,
        Severity.Medium => Style.Yellow,
        _ => Style.Plain,
    };

    /// <summary>The failed checks of one responsibility of one resource.</summary>
    private sealed class Group(AssessedResource resource, string responsibility, int order)
    {
        public AssessedResource Resource { get; } = resource;

        public string Responsibility { get; } = responsibility;

        public int Order { get; } = order;

        public List<int> Checks { get; } = [];

        public Severity Severity => Checks.Max(check => Resource.Checks[check].Severity);

        public int Gravest => Checks.MaxBy(check => Resource.Checks[check].Severity);
    }
}
