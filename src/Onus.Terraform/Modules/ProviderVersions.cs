using System.Globalization;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Terraform.Modules;

/// <summary>Which major version of Amazon's provider a configuration takes: what the lock file says, else the newest that the constraints allow.</summary>
internal static class ProviderVersions
{
    private const string Source = "hashicorp/aws";
    private const string LockFile = ".terraform.lock.hcl";

    /// <summary>The newest major version that a constraint such as <c>~&gt; 5.40, != 5.41</c> allows; null when it sets no end.</summary>
    public static int? NewestMajor(string constraint)
    {
        int? newest = null;
        foreach (var part in constraint.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = part.AsSpan().IndexOfAnyInRange('0', '9');
            var numbers = digits < 0 ? [] : part[digits..].Split('-')[0].Split('.').Select(Number).ToArray();
            if (numbers.Length > 0 && Limit(part[..digits].Trim(), numbers) is { } limit)
            {
                newest = Math.Min(newest ?? limit, limit);
            }
        }

        return newest;
    }

    /// <summary>What the lock file of a root module says; null when there is none, or it does not name the provider.</summary>
    public static int? Locked(ModuleFolder folder)
    {
        if (folder.Tree.Find(folder.Path, LockFile) is not { Kind: EntryKind.File } file || folder.Tree.Read(file.Path).Bytes is not { } bytes)
        {
            return null;
        }

        var body = HclParser.Parse(System.Text.Encoding.UTF8.GetString(bytes), new SourceMap().Add(LockFile), new DiagnosticBag()).Body;
        var block = body.Blocks.FirstOrDefault(inner => inner.Type == "provider" && inner.Label(0)?.EndsWith(Source, StringComparison.Ordinal) == true);
        return block?.Body.Attribute("version") is { } version && PlainText.Of(version.Value) is { } text ? NewestMajor(text) : null;
    }

    /// <summary>What a module's <c>terraform</c> and <c>provider</c> blocks allow; null when they set no end.</summary>
    public static int? Allowed(BlockSyntax block) => block.Type == "provider"
        ? block.Label(0) == "aws" ? Of(block.Body.Attribute("version")?.Value) : null
        : Least(Requirements(block.Body).Select(entry => IsAmazon(entry.Name, entry.Value) ? Of(entry.Value) : null));

    /// <summary>The smaller of what is there.</summary>
    public static int? Least(params IEnumerable<int?> majors) => majors.Where(major => major is not null).DefaultIfEmpty(null).Min();

    private static IEnumerable<(string Name, Expression Value)> Requirements(Body body)
    {
        foreach (var attribute in body.Blocks.Where(inner => inner.Type == "required_providers").SelectMany(inner => inner.Body.Attributes))
        {
            yield return (attribute.Name, attribute.Value);
        }

        // As JSON has it.
        foreach (var item in body.Attribute("required_providers")?.Value is ObjectExpression all ? all.Items : [])
        {
            if (KeyOf(item.Key) is { } name)
            {
                yield return (name, item.Value);
            }
        }
    }

    private static bool IsAmazon(string name, Expression value) => Member(value, "source") is { } source ? source.EndsWith(Source, StringComparison.Ordinal) : name == "aws";

    private static int? Of(Expression? value) => value is null ? null : (PlainText.Of(value) ?? Member(value, "version")) is { } constraint ? NewestMajor(constraint) : null;

    private static string? Member(Expression value, string name) =>
        value is ObjectExpression entries && entries.Items.FirstOrDefault(item => KeyOf(item.Key) == name) is { Value: { } found } ? PlainText.Of(found) : null;

    private static string? KeyOf(Expression key) => PlainText.Of(key) ?? (key as VariableExpression)?.Name;

    private static int? Limit(string comparison, int[] numbers) => comparison switch
    {
        "" or "=" or "<=" => numbers[0],
        "~>" => numbers.Length > 1 ? numbers[0] : null,
        "<" => Array.TrueForAll(numbers[1..], number => number == 0) ? numbers[0] - 1 : numbers[0],
        _ => null,
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
