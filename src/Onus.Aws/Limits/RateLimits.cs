using System.Collections.Concurrent;

namespace Onus.Aws.Limits;

/// <summary>The rates of all accounts, Regions and services of a scan. Shared by its clients, so that two of one account do not add up.</summary>
public sealed class RateLimits(RateOptions options, TimeProvider time)
{
    private const double UsualRate = 10;

    /// <summary>Requests a second at first, where it is not the usual number: about half of what a service is known to bear, so that others who ask it do not notice.</summary>
    private static readonly Dictionary<string, double> StartRates = new()
    {
        ["iam"] = 8,
        ["lambda"] = 7,
        ["cloudcontrol"] = 5,
        ["kinesis"] = 5,
        ["firehose"] = 5,
        ["service-quotas"] = 5,
        ["apigateway"] = 3,
        ["apigatewayv2"] = 3,
        ["cloudfront"] = 3,
        ["organizations"] = 3,
        ["route53"] = 3,
        ["securityhub"] = 3,
        ["waf-regional"] = 3,
        ["wafv2"] = 3,
    };

    private readonly ConcurrentDictionary<(string Account, string Region, string Service), RateLimit> _limits = [];

    /// <summary>The limit of one service in one Region of one account.</summary>
    internal RateLimit Of(string account, string region, string service) => _limits.GetOrAdd(
        (account, region, service),
        static (key, own) => new RateLimit(own.Options.PerSecond ?? StartRates.GetValueOrDefault(key.Service, UsualRate), own.Options.AtOnce, own.Time),
        (Options: options, Time: time));

    /// <summary>How many requests a second a service is asked now; null where it was not asked yet.</summary>
    public double? Rate(string account, string region, string service) => _limits.TryGetValue((account, region, service), out var limit) ? limit.Rate : null;
}
