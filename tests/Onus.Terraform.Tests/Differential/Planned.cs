using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Onus.Terraform.Tests.Differential;

/// <summary>What Terraform plans for a configuration.</summary>
/// <param name="Configuration">The configuration, without the blocks that Terraform refuses.</param>
/// <param name="Refused">The blocks that Terraform refuses, with its reasons.</param>
/// <param name="Plan">The plan; null when too much is refused.</param>
internal sealed record Planned(Configuration Configuration, IReadOnlyDictionary<Statement, string> Refused, JsonNode? Plan)
{
    private const int MostAttempts = 12;
    private static readonly string[] PlanArguments = ["plan", "-json", "-input=false", "-lock=false", "-refresh=false", "-out=plan"];

    public static Planned Of(Configuration configuration)
    {
        var refused = new Dictionary<Statement, string>();
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            using var folder = new TemporaryFolder();
            foreach (var (name, text) in configuration.Files)
            {
                folder.Write(name, text);
            }

            // What `terraform init` would write for local modules.
            var modules = configuration.Statements.Select(statement => statement.Name).Where(name => name.StartsWith("module.", StringComparison.Ordinal))
                .Select(name => $$"""{"Key":"{{name[7..]}}","Source":"./{{name[7..]}}","Dir":"{{name[7..]}}"}""");
            folder.Write(".terraform/modules/modules.json", $$"""{"Modules":[{{string.Join(',', modules.Prepend("""{"Key":"","Source":"","Dir":"."}"""))}}]}""");
            var (code, said) = Run(folder.Path, PlanArguments);
            if (code == 0)
            {
                return new Planned(configuration, refused, JsonNode.Parse(Run(folder.Path, ["show", "-json", "plan"]).Output));
            }

            var dropped = new HashSet<Statement>();
            foreach (var line in said.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (JsonNode.Parse(line)?["diagnostic"] is { } diagnostic && (string?)diagnostic["severity"] == "error" && diagnostic["range"] is { } range
                    && configuration.At((string)range["filename"]!, (int)range["start"]!["line"]!) is { } statement)
                {
                    dropped.Add(statement);
                    refused[statement] = $"{diagnostic["summary"]}: {diagnostic["detail"]}";
                }
            }

            if (dropped.Count == 0)
            {
                refused[configuration.Statements[0]] = said;
                break;
            }

            configuration = configuration.Without(dropped);
        }

        return new Planned(configuration, refused, null);
    }

    private static (int Code, string Output) Run(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Checkout.Terraform!, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CHECKPOINT_DISABLE"] = "1";
        start.Environment["TF_IN_AUTOMATION"] = "1";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("TF_VAR_", StringComparison.Ordinal) || name.StartsWith("TF_CLI_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Wait();
        return (process.ExitCode, output);
    }
}
