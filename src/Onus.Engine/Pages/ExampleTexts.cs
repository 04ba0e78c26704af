using Onus.Assessment.Checks;
using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Sources;

namespace Onus.Engine.Pages;

/// <summary>
/// Writes the examples of checks in the languages in which people say what is deployed. Each is read back and judged: one that a language can't say, or that comes out otherwise there, is
/// left out. Safe for use by several threads.
/// </summary>
internal sealed class ExampleTexts(ServiceCatalog catalog)
{
    /// <summary>The kinds of examples that are shown: what a machine makes of unknown values teaches nothing.</summary>
    private static readonly string[] Shown = ["pass", "fail", "not-applicable"];

    private readonly WrittenExamples _examples = new(catalog, new RuleEvaluator(catalog, catalog.AsOf));
    private readonly TerraformExample _terraform = new(catalog);

    /// <summary>The examples of a check that any language can say.</summary>
    public IEnumerable<ExampleText> Of(Check check)
    {
        foreach (var example in check.Examples.Where(example => Shown.Contains(example.Expected)))
        {
            if (WrittenExamples.Of(check, example) is not { } deployment)
            {
                continue;
            }

            ExampleSource?[] texts =
            [
                Tried(check, example, Language.CloudFormation, "template.yaml", TemplateExample.Of(deployment)),
                Tried(check, example, Language.Terraform, "main.tf", _terraform.Of(deployment)),
            ];
            if (texts.Any(text => text is not null))
            {
                yield return new ExampleText(example.Expected, example.Title, [.. texts.OfType<ExampleSource>()]);
            }
        }
    }

    private ExampleSource? Tried(Check check, Example example, Language language, string file, WrittenExample? written) =>
        written is not null && Verdict(check, file, written) is { } verdict && verdict.Name() == example.Expected ? new ExampleSource(language, written.Text) : null;

    private FindingStatus? Verdict(Check check, string file, WrittenExample written)
    {
        var tree = new MemoryTree([KeyValuePair.Create(file, (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(written.Text))]);
        var diagnostics = new DiagnosticBag();
        var inventory = Inventory.Read([new InputPath(tree, "", ".")], new ReadOptions(), new SourceMap(), diagnostics, catalog);
        return !diagnostics.HasErrors
            && inventory.Deployments is [var deployment] && deployment.Resources.FirstOrDefault(resource => resource.Address == written.Address && check.Types.Contains(resource.Type)) is { } subject
            ? _examples.Verdict(check, deployment, subject) : null;
    }
}

/// <summary>An example as a file.</summary>
/// <param name="Text">The file.</param>
/// <param name="Address">The address of the resource that it is about.</param>
internal sealed record WrittenExample(string Text, string Address);
