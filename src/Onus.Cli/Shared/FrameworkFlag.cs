using System.CommandLine;

namespace Onus.Cli.Shared;

/// <summary>The flag for frameworks, whose values a shell completes.</summary>
internal static class FrameworkFlag
{
    public static readonly Option<string[]> Option = new Option<string[]>("--framework") { Description = "Score the requirements of a framework, such as nist-800-53-r5, fedramp-rev5-moderate or cmmc; may be given several times", HelpName = "NAME" }.Completing(KnownNames.Frameworks);

    public static IReadOnlyList<string> Of(ParseResult result) => result.GetValue(Option) ?? [];
}
