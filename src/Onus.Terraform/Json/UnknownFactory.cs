using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Makes the unknown values of a plan. What they have in common is shared.</summary>
internal sealed class UnknownFactory(string deployment)
{
    private readonly Dictionary<(ReferenceTarget Target, bool NotNull, string? Prefix), (UnknownReason Reason, Refinement Refinement)> _references = [];
    private readonly Dictionary<(string Name, Cause Cause), UnknownReason> _reasons = [];

    private enum Cause : byte
    {
        Set,
        Unset,
        LookedUp,
    }

    /// <summary>A value that the configuration sets to something that is only known later.</summary>
    /// <param name="origin">Where the plan says so.</param>
    /// <param name="isData">Whether a data source has it.</param>
    public UnknownValue Set(string name, Origin origin, bool isData) =>
        new(Reason(name, isData ? Cause.LookedUp : Cause.Set), origin.As(OriginKind.Computed), Certain(name, isData));

    /// <summary>A value that the configuration does not set: the provider or AWS chooses it.</summary>
    public UnknownValue Unset(string name, Origin origin, bool isData) =>
        new(Reason(name, isData ? Cause.LookedUp : Cause.Unset), origin.As(OriginKind.ProviderDefault), Certain(name, isData));

    /// <summary>A value that refers to something.</summary>
    /// <param name="name">The attribute that has the value.</param>
    /// <param name="isSole">Whether the expression refers to nothing else.</param>
    /// <param name="origin">Where the plan says that it is unknown.</param>
    public UnknownValue Reference(string name, ReferenceTarget target, bool isSole, Origin origin)
    {
        var notNull = isSole && target.Attribute is "id" or "arn" or "key_id" or "name" or "unique_id";
        var prefix = notNull && target.Attribute == "arn" && IsName(name) ? "arn:" : null;
        if (!_references.TryGetValue((target, notNull, prefix), out var shared))
        {
            shared = (
                new UnknownReason(target.IsData ? UnknownCode.LookedUp : UnknownCode.KnownAfterDeployment, target.Attribute is null ? (Message)$"{target.Address}" : $"{target.Address}.{target.Attribute}"),
                new Refinement { NotNull = notNull, Prefix = prefix, References = [new Reference(Resource.KeyOf(deployment, target.Address), target.Attribute)] });
            _references[(target, notNull, prefix)] = shared;
        }

        return new UnknownValue(shared.Reason, origin.As(OriginKind.Computed), shared.Refinement);
    }

    /// <summary>Whether an attribute holds the name of something and not a text with a name in it.</summary>
    private static bool IsName(string attribute) =>
        attribute.EndsWith("arn", StringComparison.Ordinal) || attribute.EndsWith("arns", StringComparison.Ordinal)
        || attribute.EndsWith("_id", StringComparison.Ordinal) || attribute.EndsWith("_ids", StringComparison.Ordinal);

    private static Refinement? Certain(string name, bool isData) => name is "id" or "arn" && !isData ? Refinement.Present : null;

    private UnknownReason Reason(string name, Cause cause)
    {
        if (!_reasons.TryGetValue((name, cause), out var reason))
        {
            reason = cause switch
            {
                Cause.Set => new UnknownReason(UnknownCode.KnownAfterDeployment, $"{name}, which depends on what the deployment gives"),
                Cause.Unset => new UnknownReason(UnknownCode.KnownAfterDeployment, $"{name}, which is not set and which AWS or the provider chooses"),
                _ => new UnknownReason(UnknownCode.LookedUp, $"{name}, which is looked up at deployment"),
            };
            _reasons[(name, cause)] = reason;
        }

        return reason;
    }
}
