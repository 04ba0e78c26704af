using Onus.Api.Roles;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Live;

/// <summary>By which roles accounts are read.</summary>
/// <param name="Name">The role that every account has, with its path.</param>
public sealed record RoleChoice(string Name = RoleChoice.Usual)
{
    /// <summary>What the role is called where nobody says otherwise, here and in the templates that make it.</summary>
    public const string Usual = "OnusLive";

    private const int MaxName = 576;

    /// <summary>The ARNs of roles that are assumed before, one by another: of an account that others trust.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>What roles ask of the one who assumes them; null where they ask nothing.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The roles that are assumed before.</summary>
    internal IReadOnlyList<RoleStep> StepsBefore => [.. Before.Select(arn => new RoleStep(arn) { ExternalId = ExternalId })];

    /// <summary>The role in an account.</summary>
    internal RoleStep StepOf(string account, string partition) => new($"arn:{partition}:iam::{account}:role/{Name}") { ExternalId = ExternalId };

    /// <summary>Says what of it can't be.</summary>
    /// <exception cref="RequestException">It is no name of a role.</exception>
    public void Check()
    {
        if (Name.Length is 0 or > MaxName || Name[0] == '/' || Name.Any(letter => !char.IsAsciiLetterOrDigit(letter) && !"+=,.@_/-".Contains(letter, StringComparison.Ordinal)))
        {
            throw new RequestException($"{Name} is no name of a role: give the name that the role has in every account, with its path but without its ARN; roles by their ARN are assumed before, with --role-arn.");
        }
    }
}
