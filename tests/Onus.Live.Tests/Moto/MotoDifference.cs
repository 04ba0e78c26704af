using Onus.Contracts;

namespace Onus.Live.Tests.Moto;

/// <summary>What moto answers otherwise than AWS, so that things come out otherwise than they were seeded.</summary>
/// <param name="Call">The call.</param>
/// <param name="What">What moto does.</param>
/// <param name="Type">The type of the things.</param>
/// <param name="Check">The check that comes out otherwise; null where none does.</param>
internal sealed record MotoDifference(string Call, string What, string Type, string? Check)
{
    /// <summary>What comes out of the check; null where the whole resource is not there.</summary>
    public FindingStatus? Status { get; init; }

    /// <summary>Whether it is about the good ones, the bad ones, or both.</summary>
    public bool? Good { get; init; }

    /// <summary>The Region in which the things are found instead; null where that is their own.</summary>
    public string? Region { get; init; }

    public bool IsAbout(SeededRow row) => row.Type == Type && (Good is null || Good == row.Good);
}
