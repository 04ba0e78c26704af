using System.CommandLine;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Cli.Shared;
using Onus.Reports.Markdown;

namespace Onus.Cli.Diff;

/// <summary>The flags that only a comparison of two states has.</summary>
internal static class DiffFlags
{
    private const string None = "none";
    private const string MovesToUs = "moves-to-us";
    private const string Uninherited = "un-inherited";
    private const string Unknown = "unknown";

    /// <summary>When the program answers with 1.</summary>
    public static readonly Option<string[]> FailOn = Conditions();

    /// <summary>Where the places in a page lead to.</summary>
    public static readonly Option<string?> Link = Template();

    /// <summary>Whether a change is one that the program answers with 1 to.</summary>
    /// <param name="settings">The severity that the team's settings name; null for none.</param>
    public static bool Fails(ParseResult arguments, Difference difference, string? settings)
    {
        var given = arguments.GetValue(FailOn) is { Length: > 0 } words ? words : settings is null ? [] : [settings];
        return given.Any(word => word switch
        {
            MovesToUs => difference.Moves.Any(move => move.Direction == ShiftDirection.ToCustomer),
            Uninherited => !difference.Uninherited.IsEmpty,
            Unknown => difference.NewDoubts > 0,
            _ => Flags.SeverityOf(word) <= difference.Gravest,
        });
    }

    /// <summary>Where places lead to: as it is given, or as the surroundings of a pipeline tell.</summary>
    public static LineLinks? Links(ParseResult arguments) => (arguments.GetValue(Link) ?? OfPipeline()) is { } template ? new LineLinks(template) : null;

    /// <summary>GitHub and GitLab tell a pipeline the address of the repository and the revision that it looks at.</summary>
    private static string? OfPipeline()
    {
        var (server, repository, revision) = (Environment.GetEnvironmentVariable("GITHUB_SERVER_URL"), Environment.GetEnvironmentVariable("GITHUB_REPOSITORY"), Environment.GetEnvironmentVariable("GITHUB_SHA"));
        var (project, commit) = (Environment.GetEnvironmentVariable("CI_PROJECT_URL"), Environment.GetEnvironmentVariable("CI_COMMIT_SHA"));
        var template = server is not null && repository is not null && revision is not null ? $"{server}/{repository}/blob/{revision}/{{file}}#L{{line}}"
            : project is not null && commit is not null ? $"{project}/-/blob/{commit}/{{file}}#L{{line}}"
            : null;
        return template is not null && LineLinks.IsTemplate(template) ? template : null;
    }

    private static Option<string[]> Conditions()
    {
        var option = new Option<string[]>("--fail-on")
        {
            Description = "Exit with 1 when a finding of this severity or graver appears (low, medium, high, critical), a responsibility moves to us (moves-to-us), something taken for AWS's is left to us (un-inherited), or something can't be told any more (unknown); none is the default; may be given several times",
            HelpName = "WHAT",
        };
        option.AcceptOnlyFromAmong([None, .. Words.Of<Severity>().Keys, MovesToUs, Uninherited, Unknown]);
        return option;
    }

    private static Option<string?> Template()
    {
        var option = new Option<string?>("--link")
        {
            Description = "Where places in Markdown lead to, with {file} and {line} for the place; on GitHub and GitLab the pipeline tells it",
            HelpName = "URL",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !LineLinks.IsTemplate(text))
            {
                result.AddError("--link takes a web address with {file} in it, such as https://github.com/us/shop/blob/main/{file}#L{line}.");
            }
        });
        return option;
    }
}
