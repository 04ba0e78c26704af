using System.CommandLine;
using System.CommandLine.Completions;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine;

namespace Onus.Cli.Shared;

/// <summary>The flag for frameworks, whose values a shell completes.</summary>
internal static class FrameworkFlag
{
    public static readonly Option<string[]> Option = Completed(new Option<string[]>("--framework") { Description = "Score the requirements of a framework, such as nist-800-53-r5, fedramp-rev5-moderate or cmmc; may be given several times", HelpName = "NAME" });

    public static IReadOnlyList<string> Of(ParseResult result) => result.GetValue(Option) ?? [];

    /// <summary>Lets a shell complete the ids of frameworks, those of the catalogue that the line names so far.</summary>
    public static T Completed<T>(T option)
        where T : Option
    {
        option.CompletionSources.Add(context => Ids(context).Select(id => new CompletionItem(id)));
        return option;
    }

    private static IEnumerable<string> Ids(CompletionContext context)
    {
        try
        {
            return KnowledgeSource.Open(context.ParseResult.Knowledge() with { Settings = null, Policy = null }, new DiskHost(), new SourceMap()).Frameworks.Ids;
        }
        catch (RequestException)
        {
            return [];
        }
    }
}
