using System.CommandLine;

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
}
