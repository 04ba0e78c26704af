using Onus.Contracts.Residency;
using Onus.Engine.Inputs;
using Onus.Engine.Residency;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Residency;

/// <summary>Where data of files in memory is.</summary>
internal static class Located
{
    /// <summary>A rule that lets data be in Germany and Ireland.</summary>
    public const string Rule = "residency \"personal data\" {\n  countries = [\"DE\", \"IE\"]\n  because   = \"We said so to our customers.\"\n}\n";

    public static async Task<ResidencyResult> OfAsync(string? region, params (string Path, string Text)[] files)
    {
        var request = new InputRequest { Paths = ["app"], Region = region, Knowledge = new KnowledgeRequest(null, null, "2026-11-29", files.Any(file => file.Path == "policy.hcl") ? "policy.hcl" : null) };
        return await ResidencyUseCase.RunAsync(request, SettingsHost.Of(files));
    }

    /// <summary>Of a template, by the rule.</summary>
    public static async Task<ResidencyReport> TemplateAsync(string resources, string? region = "eu-central-1", string rule = Rule) =>
        (await OfAsync(region, ("app/template.yaml", "Resources:\n" + Indented(resources, "  ")), ("onus.hcl", rule))).Report;

    /// <summary>Of a configuration of Terraform's, by the rule.</summary>
    public static async Task<ResidencyReport> TerraformAsync(string text, string rule = Rule) =>
        (await OfAsync(null, ("app/main.tf", text), ("onus.hcl", rule))).Report;

    private static string Indented(string text, string by) => string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "\n" : $"{by}{line}\n"));
}
