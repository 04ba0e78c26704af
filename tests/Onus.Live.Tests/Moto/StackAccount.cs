using System.Text.Json;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Moto;
using Onus.Aws.Transport;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Viewing;
using Onus.Live.Snapshots;

namespace Onus.Live.Tests.Moto;

/// <summary>An account in a moto server of its own, with the stack of <c>stack.yaml</c> and some things that were made by hand.</summary>
public sealed class StackAccount : IAsyncLifetime
{
    private const string Account = "123456789012";

    private LiveAnswer? _answer;

    /// <summary>The resources of the stack: what the template calls them, their types, and their ids.</summary>
    internal IReadOnlyList<(string Logical, string Type, string Id)> Stack { get; private set; } = [];

    /// <summary>What was made by hand: types and ids.</summary>
    internal IReadOnlyList<(string Type, string Id)> Hand { get; private set; } = [];

    /// <summary>What was read of it.</summary>
    internal LiveAnswer Answer => _answer!;

    /// <summary>The account as a snapshot.</summary>
    internal byte[] Snapshot { get; private set; } = [];

    /// <summary>The date and the care that all is judged by.</summary>
    internal static InputRequest Input { get; } = new() { Knowledge = new KnowledgeRequest(Date: "2026-11-29"), View = new ViewRequest { Profile = CheckLevel.Thorough }, Region = "eu-west-1" };

    public async Task InitializeAsync()
    {
        if (MotoFactAttribute.WhyNot is not null)
        {
            return;
        }

        using var server = await MotoServer.StartAsync();
        using var made = JsonDocument.Parse(await server.RunAsync("make_stack.py"));
        Stack = [.. Rows(made, "stack").Select(row => (row[0], row[1], row[2]))];
        Hand = [.. Rows(made, "hand").Select(row => (row[0], row[1]))];
        using var transport = new HttpTransport(new TransportOptions());
        var client = new ApiClient(
            new ApiClientOptions { Account = Account, Time = TimeProvider.System, Endpoints = new EndpointOptions { Address = server.Address }, MaxAttempts = 1 },
            new StaticCredentials(new AccessKey("testing", "testing", null, null)),
            transport,
            new RateLimits(new RateOptions { PerSecond = 1000, AtOnce = 8 }, TimeProvider.System));
        var question = new LiveQuestion(Input) { Regions = ["eu-west-1"], Types = new TypeChoice([], [], Everything: true) };
        _answer = await LiveUseCase.RunAsync(question, AccountTargets.Of(Account, client), new MemoryHost(new MemoryTree([])));
        using var snapshot = new MemoryStream();
        SnapshotWriter.Write(_answer.Accounts[0].Reading, _answer.Accounts[0].Request, DateTimeOffset.UnixEpoch, snapshot);
        Snapshot = snapshot.ToArray();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<string[]> Rows(JsonDocument made, string name) => made.RootElement.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(item => item.GetString()!).ToArray());
}
