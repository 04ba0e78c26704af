using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Cli.Tests.Secrets;

/// <summary>Secrets in names, values, addresses, settings and broken lines appear on neither stream of any command in any format; what only looks a little like one stays readable.</summary>
public sealed class PlantedSecretTests
{
    private static readonly string[][] Always =
    [
        ["scan", ".", "--explain", "all", "--verbose", "--format", "json"],
        ["scan", ".", "--explain", "all", "--verbose"],
    ];

    private static readonly string[][] Others =
    [
        ["scan", ".", "--explain", "all", "--format", "ndjson", "--verbose"],
        ["unknowns", ".", "--verbose"],
        ["compare", ".", "rds", "--verbose"],
        ["diff", "../empty", ".", "--verbose"],
        ["diff", "../empty", ".", "--verbose", "--format", "json"],
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
        var inside = Path.Combine(folder.Path, Path.GetDirectoryName(file)!);
        string[][] commands = [.. Always, Others[place % Others.Length]];
        var answers = commands.AsParallel().AsOrdered().Select(command => Answer.In(inside, file.EndsWith("onus.hcl", StringComparison.Ordinal) ? [.. command.Select(word => word == "." ? "../empty" : word)] : command)).ToArray();

        for (var i = 0; i < answers.Length; i++)
        {
            var said = answers[i].Output + answers[i].Error;
            secrets.Where(secret => said.Contains(SecretSamples.HeartOf(secret), StringComparison.Ordinal)).Select(secret => $"{commands[i][0]}: {secret}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Arguments_that_are_refused_are_not_repeated_with_what_they_hand_over()
    {
        foreach (var secret in SecretSamples.Secrets(100).Where(secret => secret[0] != '-').Take(6))
        {
            foreach (var arguments in new string[][] { ["scan", ".", "--format", secret], ["scan", ".", "--nothing=" + secret], ["who", secret], ["explain", secret], ["who", "data.keys", "on", "AWS::RDS::DBInstance", secret] })
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
}
