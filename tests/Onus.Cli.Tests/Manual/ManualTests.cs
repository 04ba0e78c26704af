using System.Diagnostics;

namespace Onus.Cli.Tests.Manual;

/// <summary>The pages of the manual.</summary>
public sealed class ManualTests
{
    [Fact]
    public void There_is_a_page_for_each_command_with_all_its_options_and_none_that_man_complains_of()
    {
        using var folder = new TemporaryFolder();
        Answer.To("manual", folder.Path).ShouldExit(0).Output.ShouldBeEmpty();
        var pages = Directory.GetFiles(folder.Path).ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

        Commands.Root().Subcommands.Select(command => $"onus-{command.Name}").Append("onus").Order(StringComparer.Ordinal).ShouldBe(pages.Keys.Order(StringComparer.Ordinal));
        foreach (var command in Commands.Root().Subcommands)
        {
            var page = pages[$"onus-{command.Name}"];
            command.Options.Concat(command.Subcommands.SelectMany(sub => sub.Options)).Where(option => !option.Hidden && option.Name is not ("--help" or "--version"))
                .Where(option => !page.Contains($"\\fB{option.Name.Replace("-", "\\-", StringComparison.Ordinal)}\\fR", StringComparison.Ordinal))
                .Select(option => option.Name).ShouldBeEmpty();
        }

        pages["onus-scan"].Split('\n').ShouldContain(".SH \"OPTIONS\"");
        foreach (var file in Checked(folder.Path))
        {
            file.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() => Answer.To("manual", Path.Combine(Path.GetTempPath(), "onus-no-such-folder")).ShouldExit(2).Error.ShouldContain("Make it first");

    /// <summary>What <c>groff</c> warns of, page by page; nothing where there is no <c>groff</c>.</summary>
    private static IEnumerable<string> Checked(string folder)
    {
        if (!File.Exists("/usr/bin/groff"))
        {
            yield break;
        }

        foreach (var file in Directory.GetFiles(folder))
        {
            using var groff = Process.Start(new ProcessStartInfo("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", file]) { RedirectStandardError = true })!;
            yield return groff.StandardError.ReadToEnd();
        }
    }
}
