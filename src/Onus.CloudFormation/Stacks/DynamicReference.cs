using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary><c>{{resolve:service:name}}</c> in text: CloudFormation looks it up when it deploys.</summary>
internal static class DynamicReference
{
    private const string Opening = "{{resolve:";

    /// <summary>The text itself, or an unknown when it holds a dynamic reference.</summary>
    public static Value Resolve(StringValue text)
    {
        var at = text.Value.IndexOf(Opening, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var isPublic = text.Value.AsSpan(at + Opening.Length).StartsWith("ssm:", StringComparison.Ordinal)
            && text.Value.IndexOf(Opening, at + 1, StringComparison.Ordinal) < 0;
        var refinement = at == 0 ? Refinement.Present : new Refinement { NotNull = true, Prefix = text.Value[..at] };
        var reason = new UnknownReason(UnknownCode.LookedUp, isPublic ? (Message)$"it is looked up in Parameter Store" : $"it is looked up where secrets are kept");
        return new UnknownValue(reason, text.Origin.As(OriginKind.Computed), refinement, sensitive: !isPublic || text.IsSensitive);
    }
}
