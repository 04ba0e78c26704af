using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Reports;

namespace Onus.Cli.Tests.Secrets;

/// <summary>Secrets in names, values, addresses, settings and broken lines appear on neither stream of any command in any format; what only looks a little like one stays readable.</summary>
public sealed class PlantedSecretTests
{
    /// <summary>Every format that a scan can write, those too that are added later, from one scan into a folder.</summary>
    private static readonly string[] Scan =
    [
        "scan", ".", "--explain", "all", "--all", "--verbose", "--account", "111122223333", "--region", "eu-central-1",
        "--output", string.Join(',', ReportFormats.OfAssessments.Select(format => $"{format}=OUT/{format}")),
    ];

    private static readonly string[][] Others =
    [
        ["unknowns", ".", "--verbose"],
        ["residency", ".", "--verbose", "--all"],
        ["residency", ".", "--format", "json"],
        ["residency", ".", "--format", "markdown"],
        ["residency", ".", "--format", "csv"],
        ["compare", ".", "rds", "--verbose"],
        ["diff", "../empty", ".", "--verbose"],
        ["diff", "../empty", ".", "--verbose", "--format", "json"],
        ["diff", "../empty", ".", "--verbose", "--format", "markdown"],
        ["compare", ".", "rds", "--verbose", "--explain", "--format", "csv"],
        ["compare", ".", "rds", "--verbose", "--explain", "--format", "markdown"],
    ];

    private static readonly string[][] Knowledge =
    [
        ["explain", "rds"],
        ["explain", "AWS::RDS::DBInstance", "--format", "json"],
        ["who", "os.patch", "on", "AWS::RDS::DBInstance", "Engine=mysql"],
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, PlantedPlaces.All.Count)];

    [Fact]
    public void There_are_enough_of_them()
    {
        SecretSamples.Kinds.ShouldBeGreaterThanOrEqualTo(30);
        (SecretSamples.Kinds * PlantedPlaces.All.Count).ShouldBeGreaterThanOrEqualTo(300);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Planted_secrets_are_not_seen(int place)
    {
        using var folder = new TemporaryFolder();
        var secrets = SecretSamples.Secrets(place);
        var (file, text) = PlantedPlaces.All[place];
        folder.Write(file, text(secrets));
        folder.Write("empty/template.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n");
        foreach (var (beside, other) in PlantedPlaces.Beside.Where(entry => Path.GetDirectoryName(entry.File) == Path.GetDirectoryName(file)))
        {
            folder.Write(beside, other);
        }

        var isSettings = file.EndsWith("onus.hcl", StringComparison.Ordinal);
        var inside = Path.Combine(folder.Path, Path.GetDirectoryName(file)!);
        string[] given = file.StartsWith("parameters/", StringComparison.Ordinal) ? ["--parameter-file", "values.json"] : [];
        string[][] commands = [Scan, Others[place % Others.Length], .. isSettings ? Knowledge : []];

        ShowNothing(inside, [.. commands.Select(command => (string[])[.. command.Select(word => word == "." && isSettings ? "../empty" : word), .. given])], secrets);
    }

    [Fact]
    public void Secrets_in_names_of_files_and_folders_are_not_seen()
    {
        using var folder = new TemporaryFolder();
        string[] secrets = [.. SecretSamples.Secrets(200).Where(secret => !secret.Contains('/', StringComparison.Ordinal) && secret.Length < 200)];
        foreach (var secret in secrets)
        {
            folder.Write($"in/{secret}.json", """{"Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "mysql"}}, "X": {}}}""");
            folder.Write($"in/{secret}/main.tf", "resource \"aws_db_instance\" \"d\" {\n  engine = \"mysql\"\n}\nmodule \"m\" {\n  source = \"./x\"\n}\nresource");
        }

        folder.Write("empty/template.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n");

        var answers = ShowNothing(Path.Combine(folder.Path, "in"), [Scan, ["scan", ".", "--format", "json"], .. Others[..5]], secrets);

        answers[1].Output.ShouldContain("\"(sensitive)");
        answers[1].Output.ShouldContain($"(sensitive {secrets.Length})");
    }

    [Fact]
    public void Resources_whose_names_are_secrets_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("template.json", PlantedPlaces.All[0].Text(SecretSamples.Secrets(300)));

        var answer = Answer.In(folder.Path, "scan", ".", "--format", "ndjson");

        // Four are addresses, which lose user and query instead.
        foreach (var shown in Enumerable.Range(2, SecretSamples.Kinds - 5).Select(i => $"\"address\":\"(sensitive {i})\"").Append("\"address\":\"(sensitive)\""))
        {
            answer.Output.ShouldContain(shown);
        }
    }

    [Fact]
    public void Arguments_that_are_refused_are_not_repeated_with_what_they_hand_over()
    {
        foreach (var secret in SecretSamples.Secrets(100).Where(secret => secret[0] != '-').Take(6))
        {
            foreach (var arguments in new string[][] { ["scan", ".", "--format", secret], ["scan", ".", "--nothing=" + secret], ["scan", ".", "--date", secret], ["compare", "rds", "ec2", "--output", secret + "/x/y"], ["who", secret], ["explain", secret], ["who", "data.keys", "on", "AWS::RDS::DBInstance", secret] })
            {
                var answer = Answer.To(arguments);

                (answer.Output + answer.Error).ShouldNotContain(SecretSamples.HeartOf(secret));
            }
        }
    }

    [Fact]
    public void Look_alikes_stay_readable()
    {
        foreach (var text in Enumerable.Range(0, 10).SelectMany(SecretSamples.LookAlikes))
        {
            Value value = SecretMarker.Mark(Value.Map(("Description", Value.Of(text))));
            Message message = $"{text}";

            value.ToString().ShouldContain(text);
            message.Text.ShouldBe(text);
            new Core.Model.Resource("d", text, "AWS::SQS::Queue", MapValue.Empty, Origin.None).Address.ShouldBe(text);
        }
    }

    private static Answer[] ShowNothing(string folder, string[][] commands, IReadOnlyList<string> secrets)
    {
        using var written = new TemporaryFolder();
        var answers = commands.AsParallel().AsOrdered().Select(command => Answer.In(folder, [.. command.Select(word => word.Replace("OUT", written.Path, StringComparison.Ordinal))])).ToArray();
        for (var i = 0; i < answers.Length; i++)
        {
            ShowsNothing(answers[i].Output + answers[i].Error, commands[i][0]);
        }

        var files = Directory.GetFiles(written.Path);
        files.Select(Path.GetFileName).ShouldBe(answers[0].Exit == 2 ? [] : ReportFormats.OfAssessments, ignoreOrder: true);
        foreach (var file in files)
        {
            ShowsNothing(File.ReadAllText(file), Path.GetFileName(file));
        }

        return answers;

        void ShowsNothing(string said, string from) =>
            secrets.Where(secret => said.Contains(SecretSamples.HeartOf(secret), StringComparison.Ordinal)).Select(secret => $"{from}: {secret}").ShouldBeEmpty();
    }
}
