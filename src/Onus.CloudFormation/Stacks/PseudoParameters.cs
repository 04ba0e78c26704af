using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Stacks;

/// <summary>The parameters that CloudFormation itself gives, such as <c>AWS::Region</c>.</summary>
internal sealed class PseudoParameters(ReadOptions options, bool isNested)
{
    /// <summary>What <c>AWS::NoValue</c> stands for: maps leave the key out, lists the element. Compared by reference; it never leaves the reader.</summary>
    public static Value NoValue { get; } = new NullValue(Origin.None);

    /// <summary>The value; null when there is no such parameter.</summary>
    public Value? Get(string name, Origin origin) => name switch
    {
        "AWS::NoValue" => NoValue,
        "AWS::Region" => Target(options.Region, $"the Region that is deployed to", origin),
        "AWS::AccountId" => Target(options.AccountId, $"the account that is deployed to", origin, Refinement.Account),
        "AWS::StackName" => Target(isNested ? null : options.StackName, $"the name of the stack", origin),
        "AWS::StackId" => Target(null, $"the id of the stack", origin, new Refinement { NotNull = true, Prefix = "arn:" }),
        "AWS::NotificationARNs" => Target(null, $"the topics that the stack notifies", origin),
        "AWS::Partition" => Settled(Partitions.Of(options), origin),
        "AWS::URLSuffix" => Settled(Partitions.SuffixOf(Partitions.Of(options)), origin),
        _ => null,
    };

    private StringValue Settled(string value, Origin origin) =>
        Value.Of(value, origin.As(options.Partition is null && options.Region is null ? OriginKind.Default : OriginKind.Given));

    private static Value Target(string? given, Message what, Origin origin, Refinement? refinement = null) => given is not null
        ? Value.Of(given, origin.As(OriginKind.Given))
        : Value.Unknown(UnknownCode.DependsOnTarget, what, origin.As(OriginKind.Computed), refinement ?? Refinement.Present);
}
