using System.CommandLine;
using Onus.Contracts;

namespace Onus.Cli.Shared;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Catalog() => new("--catalog")
    {
        Description = "The folder of the catalogue to use instead of the one that Onus brings",
        HelpName = "DIR",
    };

    public static Option<string?> Settings() => new("--settings")
    {
        Description = "The team's own settings; onus.hcl in the current folder if it is there",
        HelpName = "FILE",
    };

    public static Option<OutputFormat> Format()
    {
        var option = new Option<OutputFormat>("--format", "-f")
        {
            Description = "terminal (the default) or json",
            HelpName = "FORMAT",
            CustomParser = result => OutputFormats.Parse(result),
        };
        option.CompletionSources.Add("terminal", "json");
        return option;
    }

    public static Option<string?> Date()
    {
        var option = new Option<string?>("--date")
        {
            Description = "The day to speak of, as YYYY-MM-DD; the catalogue's own day if it is not given",
            HelpName = "DAY",
        };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is not null && !DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
            {
                result.AddError($"\"{text}\" is no day; write it as 2026-08-31.");
            }
        });
        return option;
    }

    /// <summary>The format of a report, one of some words.</summary>
    /// <param name="formats">The words, the default first.</param>
    public static Option<string> FormatOf(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"{formats[0]} (the default), {string.Join(", ", formats[1..^1])} or {formats[^1]}",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string> FailOn(string when = "a check of this severity or graver fails")
    {
        const string None = "none";
        var option = new Option<string>("--fail-on")
        {
            Description = $"Exit with 1 when {when}: none (the default), low, medium, high or critical",
            HelpName = "SEVERITY",
        };
        option.AcceptOnlyFromAmong([None, .. Words.Of<Severity>().Keys]);
        return option;
    }

    /// <summary>The severity that <c>--fail-on</c> names; null for none.</summary>
    /// <param name="word">The word.</param>
    public static Severity? SeverityOf(string? word) => word is not null && Words.Of<Severity>().TryGetValue(word, out var severity) ? severity : null;
}
