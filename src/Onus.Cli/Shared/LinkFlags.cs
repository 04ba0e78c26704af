using System.CommandLine;
using Onus.Reports.Markdown;

namespace Onus.Cli.Shared;

/// <summary>Where the places in a page of Markdown lead to.</summary>
internal static class LinkFlags
{
    /// <summary>The flag.</summary>
    public static readonly Option<string?> Link = Template();

    /// <summary>Where places lead to: as it is given, or as the surroundings of a pipeline tell.</summary>
    public static LineLinks? Of(ParseResult arguments) => (arguments.GetValue(Link) ?? OfPipeline()) is { } template ? new LineLinks(template) : null;

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
