using System.CommandLine;
using System.Text;

namespace Onus.Cli.Manual;

/// <summary>A page of the manual in the language of <c>man</c>, made of what a command says of itself.</summary>
internal sealed class ManualPage
{
    private const string Program = "onus";
    private static readonly (string Code, string Means)[] Exits =
    [
        ("0", "Done, and nothing is at or above what --fail-on names."),
        ("1", "Something is."),
        ("2", "Wrong usage or settings: nothing was done."),
        ("3", "Some input could not be read; the rest is reported."),
    ];

    private readonly StringBuilder _text = new();

    private ManualPage()
    {
    }

    /// <summary>What a page is called: <c>onus-scan</c>.</summary>
    /// <param name="root">The program; null for its own page.</param>
    public static string NameOf(Command command, RootCommand? root) => root is null ? Program : $"{Program}-{command.Name}";

    /// <summary>The page of a command.</summary>
    /// <param name="root">The program; null for its own page.</param>
    public static string Of(Command command, RootCommand? root)
    {
        var page = new ManualPage();
        var name = NameOf(command, root);
        page.Request("TH", name.ToUpperInvariant(), "1", "", $"{Program} {typeof(ManualPage).Assembly.GetName().Version?.ToString(3)}", "Onus");
        page.Section("NAME").Line($"{Plain(name)} \\- {Plain(Lower(command.Description))}");
        page.Section("SYNOPSIS");
        page.Synopsis(command, root is null ? Program : $"{Program} {command.Name}");
        page.Section("DESCRIPTION").Line(Plain(Sentence(command.Description)));
        page.Body(command);
        page.Request("SH", "EXIT STATUS");
        foreach (var (code, means) in Exits)
        {
            page.Entry($"\\fB{code}\\fR", means);
        }

        page.Request("SH", "SEE ALSO");
        page.Line(string.Join(", ", (root is null ? command.Subcommands.Select(sub => $"{Program}-{sub.Name}") : [Program]).Select(other => $"\\fB{Plain(other)}\\fR(1)")));
        return page._text.ToString();
    }

    private void Body(Command command)
    {
        if (command.Arguments.Any(argument => !argument.Hidden))
        {
            Request("SH", "ARGUMENTS");
            Arguments(command);
        }

        var options = Shown(command).ToList();
        if (options.Count > 0)
        {
            Request("SH", "OPTIONS");
            Options(options);
        }

        if (command.Subcommands.Count == 0)
        {
            return;
        }

        Request("SH", "COMMANDS");
        foreach (var sub in command.Subcommands.Where(sub => !sub.Hidden))
        {
            if (command is RootCommand)
            {
                Entry($"\\fB{Plain(Program)} {Plain(sub.Name)}\\fR", Sentence(sub.Description));
                continue;
            }

            Request("SS", $"{command.Name} {sub.Name}");
            Synopsis(sub, $"{Program} {command.Name} {sub.Name}");
            Request("PP");
            Line(Plain(Sentence(sub.Description)));
            Arguments(sub);
            Options(Shown(sub));
        }
    }

    /// <summary>The options of a command that people are told of; help and version are the program's.</summary>
    private static IEnumerable<Option> Shown(Command command) => command.Options.Where(option => !option.Hidden && (command is RootCommand || option.Name is not ("--help" or "--version")));

    private void Synopsis(Command command, string called)
    {
        var arguments = command.Arguments.Where(argument => !argument.Hidden).Select(argument =>
        {
            var name = $"\\fI{Plain(argument.HelpName ?? argument.Name)}\\fR" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
            return argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[{name}]" : name;
        });
        IEnumerable<string> parts = [.. arguments, .. command.Subcommands.Count > 0 ? ["\\fICOMMAND\\fR"] : Array.Empty<string>(), .. Shown(command).Any() ? ["[\\fIoptions\\fR]"] : Array.Empty<string>()];
        Line($"\\fB{Plain(called)}\\fR {string.Join(' ', parts)}".TrimEnd());
    }

    private void Arguments(Command command)
    {
        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden))
        {
            Entry($"\\fI{Plain(argument.HelpName ?? argument.Name)}\\fR", Sentence(argument.Description));
        }
    }

    private void Options(IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Aliases.Append(option.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name.Length).Select(name => $"\\fB{Plain(name)}\\fR"));
            Entry(option.HelpName is { } value && option.Arity.MaximumNumberOfValues > 0 ? $"{names} \\fI{Plain(value)}\\fR" : names, Sentence(option.Description));
        }
    }

    private void Entry(string head, string text)
    {
        Request("TP");
        Line(head);
        Line(Plain(text));
    }

    private ManualPage Section(string title)
    {
        Request("SH", title);
        return this;
    }

    private void Request(string name, params IEnumerable<string> arguments) =>
        _text.Append('.').Append(name).Append(string.Concat(arguments.Select(argument => $" \"{Plain(argument).Replace("\"", "\\(dq", StringComparison.Ordinal)}\""))).Append('\n');

    private void Line(string text) => _text.Append(text[0] is '.' or '\'' ? "\\&" : "").Append(text).Append('\n');

    private static string Sentence(string? text) => string.IsNullOrEmpty(text) ? "-" : text.EndsWith('.') || text.EndsWith(')') ? text : text + ".";

    private static string Lower(string? text) => string.IsNullOrEmpty(text) ? "-" : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');

    /// <summary>Text that means itself: no command, no escape, and a hyphen that can be copied.</summary>
    private static string Plain(string text) => text.Replace("\\", "\\(rs", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("…", "\\&...", StringComparison.Ordinal);
}
