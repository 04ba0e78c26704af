using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Moto;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.Moto;

/// <summary>An organisation in a moto server of its own, with all that <c>seed_account.py</c> puts into two accounts, and the ways into them.</summary>
public sealed class MotoEstate : IAsyncLifetime, IAccountAccess
{
    private readonly HttpTransport _transport = new(new TransportOptions());
    private readonly RateLimits _limits = new(new RateOptions { PerSecond = 1000, AtOnce = 8 }, TimeProvider.System);
    private readonly List<AssumedRole> _roles = [];
    private MotoServer? _server;

    public static string[] Regions { get; } = ["eu-west-1", "us-east-1", "ap-southeast-2"];

    public IReadOnlyList<string> Own => ["the management account"];

    /// <summary>What is true of the accounts.</summary>
    internal IReadOnlyList<SeededRow> Truth { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (MotoFactAttribute.WhyNot is null)
        {
            _server = await MotoServer.StartAsync();
            Truth = SeededRow.Read(await _server.RunAsync("seed_account.py"));
        }
    }

    public IApiClient ClientOf(int index, string account) => ClientOf(new StaticCredentials(new AccessKey("testing", "testing", null, null)), account);

    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account)
    {
        var role = new AssumedRole(ClientOf(0, "unknown"), Regions[0], steps.ShouldHaveSingleItem(), "onus-live", TimeProvider.System);
        _roles.Add(role);
        return ClientOf(role, account);
    }

    public Task DisposeAsync()
    {
        _server?.Dispose();
        _roles.ForEach(role => role.Dispose());
        _transport.Dispose();
        return Task.CompletedTask;
    }

    private ApiClient ClientOf(ICredentialsProvider credentials, string account) =>
        new(new ApiClientOptions { Account = account, Time = TimeProvider.System, Endpoints = new EndpointOptions { Address = _server!.Address }, MaxAttempts = 1 }, credentials, _transport, _limits);
}
