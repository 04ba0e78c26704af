using System.Text;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Fix;
using Onus.Engine.Inputs;
using Onus.Engine.Viewing;
using Onus.Sources.Fixes;
using Onus.Terraform.Fixes;

namespace Onus.Engine.Tests.Fix;

/// <summary>Every remedy, written into every failing example.</summary>
public sealed class RemedyPropertyTests(ITestOutputHelper output)
{
    private static readonly List<Check> Checks = [.. Knowledge.Catalog.AllChecks().Where(check => check.Remedy.Count > 0)];

    private static readonly Dictionary<string, string> NotOffered = new(StringComparer.Ordinal)
    {
        ["appstream-instances-imdsv2"] = "the provider has no switch for it",
        ["batch-compute-environment-takes-newest-image"] = "the provider has no switch for it",
        ["dms-endpoint-neptune-iam"] = "the provider has no settings of Neptune",
        ["dynamodb-global-table-point-in-time-recovery-on"] = "the provider's global table is that of 2017",
        ["dynamodb-global-table-protected-from-deletion"] = "the provider's global table is that of 2017",
        ["ec2-spot-fleet-volumes-encrypted"] = "the provider has the root device and others in blocks of two kinds",
        ["glue-ml-transform-encrypted"] = "the provider has no encryption of transforms",
        ["rds-cluster-not-publicly-accessible"] = "the provider has it at instances only",
        ["ses-identity-signs-with-dkim"] = "the provider has it as a resource that SES answers",
        ["ssmincidents-replication-set-protected"] = "the provider has no switch for it",
    };

    [Fact]
    public async Task The_failing_examples_pass_as_templates_once_they_are_mended()
    {
        var templates = (from check in Checks
                         from example in Examples.Failing(check)
                         let text = Examples.Template(check, example.Properties, example.Body)
                         where text is not null
                         select (Check: check.Id, File: example.Name + ".json", Text: text)).ToList();

        var left = await LeftAsync(templates, "cloudformation");

        left.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_failing_examples_pass_as_configuration_of_Terraform_once_they_are_mended()
    {
        var configurations = (from check in Checks
                              from example in Examples.Failing(check)
                              let text = Configuration(check, example.Properties)
                              where text is not null
                              select (Check: check.Id, File: example.Name + "/main.tf", Text: text)).ToList();

        var left = await LeftAsync(configurations, "terraform");

        left.Where(item => !NotOffered.ContainsKey(item[..item.LastIndexOf('-')])).ShouldBeEmpty();
        left.Select(item => item[..item.LastIndexOf('-')]).Distinct().Order().ShouldBe(NotOffered.Keys.Order());
    }

    private async Task<List<string>> LeftAsync(List<(string Check, string File, string Text)> examples, string kind)
    {
        var tree = new MemoryTree(examples.Select(example => KeyValuePair.Create(example.File, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(example.Text))));
        var plan = await FixUseCase.RunAsync(new FixRequest(new InputRequest { Paths = ["."], View = new ViewRequest { Profile = CheckLevel.Thorough }, Knowledge = new KnowledgeRequest(null, null, "2026-11-29") }, []), new MemoryHost(tree));
        var mended = plan.Report.Fixes.Select(fix => (fix.Check, File: FileOf(fix.Deployment, kind))).ToHashSet();
        var left = plan.Report.Left.ToLookup(item => (item.Check, File: FileOf(item.Deployment, kind)), item => item.Reason);
        var failing = examples.Where(example => mended.Contains((example.Check, example.File)) || left.Contains((example.Check, example.File))).ToList();
        output.WriteLine($"{kind}: {examples.Count} examples of {examples.Select(example => example.Check).Distinct().Count()} checks, {failing.Count} fail, of {failing.Select(example => example.Check).Distinct().Count()} checks; {failing.Count(example => mended.Contains((example.Check, example.File)))} are mended.");
        return [.. failing.Where(example => !mended.Contains((example.Check, example.File))).Select(example => $"{example.File}: {left[(example.Check, example.File)].First()}")];
    }

    private static string FileOf(string deployment, string kind) => kind == "terraform" ? deployment + "/main.tf" : deployment;

    /// <summary>The properties of an example as Terraform has them, written by what writes remedies; null where it has no such type.</summary>
    private static string? Configuration(Check check, MapValue properties)
    {
        if (Knowledge.Catalog.WordsOf(MappingTable.Terraform).TypeOf(check.Types[0]) is not { } type)
        {
            return null;
        }

        var tree = new MemoryTree([KeyValuePair.Create("main.tf", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"resource \"{type}\" \"r\" {{\n}}\n"))]);
        var files = new EditableFiles([new InputPath(tree, "", ".")]);
        var fixer = new ConfigurationFixer(Knowledge.Catalog);
        var resource = new Resource(".", $"{type}.r", check.Types[0], MapValue.Empty, default);
        foreach (var (name, value) in Leaves(properties, ""))
        {
            var task = new FixTask(new Deployment(".", "terraform", []), resource, new Location("main.tf", 1, 1), RemedyChange.Of(Value.Map((name, value))));
            if (value is ListValue { Items: [MapValue, ..] } list && !name.EndsWith("EnabledTypes", StringComparison.Ordinal))
            {
                files.Find("main.tf")!.Apply([Blocks(type, check.Types[0], name, list, files.Find("main.tf")!.Text)]);
            }
            else
            {
                files.Try(() => fixer.Fix(task, files));
            }
        }

        return files.Find("main.tf")!.Text;
    }

    /// <summary>The elements of a list as blocks.</summary>
    private static TextEdit Blocks(string type, string canonical, string name, ListValue list, string text)
    {
        var words = Knowledge.Catalog.WordsOf(MappingTable.Terraform);
        var made = new StringBuilder();
        foreach (var item in list.Items.OfType<MapValue>())
        {
            var leaves = Leaves(item, $"{name}[].").Select(leaf => (Path: words.Of(type, canonical, leaf.Path)?.Path.Split('.'), leaf.Value)).Where(leaf => leaf.Path is { Length: > 1 }).ToList();
            made.Append(Nested(leaves!, 0));
        }

        var end = text.LastIndexOf('}');
        return new TextEdit(end, end, made.ToString());
    }

    private static string Nested(List<(string[] Path, Value Value)> leaves, int depth) => string.Concat(leaves
        .GroupBy(leaf => leaf.Path[depth])
        .Select(group => group.First().Path.Length == depth + 1
            ? $"{group.Key} = {Onus.Hcl.Editing.BodyEditor.Literal(group.First().Value)}\n"
            : $"{group.Key} {{\n{Nested([.. group], depth + 1)}}}\n"));

    private static IEnumerable<(string Path, Value Value)> Leaves(MapValue map, string prefix) => map.Entries.SelectMany(entry => entry.Value switch
    {
        MapValue { Count: > 0 } inner => Leaves(inner, $"{prefix}{entry.Key}."),
        ListValue { Items: [MapValue { Count: > 0 } inner] } when prefix.EndsWith("[].", StringComparison.Ordinal) => Leaves(inner, $"{prefix}{entry.Key}[]."),
        _ => [($"{prefix}{entry.Key}", entry.Value)],
    });
}
