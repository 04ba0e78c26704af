using System.Diagnostics;

namespace Onus.Cli.Tests.Live;

/// <summary>A scan of an organisation that is killed, as a process is, goes on where it was, and reports what one does that nobody disturbed.</summary>
public sealed class KilledScanTests(ITestOutputHelper output) : IDisposable
{
    private const int Seeds = 5;
    private const int Kills = 2;

    private readonly LoopbackOrganization _organization = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Killed_at_ten_moments_it_ends_with_the_report_of_an_undisturbed_one()
    {
        var calm = Finished("calm");
        var all = _organization.Calls;
        var saved = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var name = $"killed-{seed}";
            for (var kill = 0; kill < Kills; kill++)
            {
                Kill(name, random.Next(4, all / 2)).ShouldBeTrue($"seed {seed}");
            }

            Finished(name).ShouldBe(calm, $"seed {seed}");
            saved += all - _organization.Calls;
        }

        output.WriteLine($"{all} calls undisturbed; after two kills {saved / Seeds} fewer in the last run");
        all.ShouldBeGreaterThan(100);
        saved.ShouldBeGreaterThan(0);
    }

    public void Dispose()
    {
        _organization.Dispose();
        _folder.Dispose();
    }

    /// <summary>Runs to the end, and gives the report.</summary>
    private string Finished(string name)
    {
        (_organization.Calls, _organization.Answers) = (0, _ => true);
        using var process = Begin(name);
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        File.Exists(PathOf(name, "checkpoint")).ShouldBeFalse();
        return File.ReadAllText(PathOf(name, "json"));
    }

    /// <summary>Kills the process at a call, before that is answered.</summary>
    private bool Kill(string name, int at)
    {
        var begun = new TaskCompletionSource<Process>();
        _organization.Calls = 0;
        _organization.Answers = call =>
        {
            if (call == at)
            {
                begun.Task.Result.Kill();
            }

            return call < at;
        };
        using var process = Begin(name);
        begun.SetResult(process);
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode != 0 && !File.Exists(PathOf(name, "json"));
    }

    private Process Begin(string name)
    {
        (string, string)[] environment = [("AWS_ENDPOINT_URL", _organization.Address), ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"), ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_CONFIG_FILE", _folder.Path), ("AWS_SHARED_CREDENTIALS_FILE", _folder.Path)];
        var process = Answer.Begin(environment, "live", "--organization", "--region", "eu-west-1", "--region", "us-east-1", "--service", "sqs", "--service", "dynamodb", "--rate", "1000", "--date", "2026-11-29", "--checkpoint", PathOf(name, "checkpoint"), "--format", "json", "--output", PathOf(name, "json"));
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private string PathOf(string name, string extension) => Path.Combine(_folder.Path, $"{name}.{extension}");
}
