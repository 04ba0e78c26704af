using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::Length</c> and <c>Fn::GetAZs</c>.</summary>
internal static class ListFunctions
{
    public static Value Length(StackScope scope, Value argument, Origin origin) => scope.Resolver.Resolve(argument) switch
    {
        UnknownValue unknown => UnknownResults.From(unknown, origin),
        ListValue list when list.Items.FirstOrDefault(item => item is UnknownValue { IsNotNull: false }) is UnknownValue doubtful => UnknownResults.From(doubtful, origin),
        ListValue list => Value.Of(list.Count, origin.As(OriginKind.Computed)),
        _ => scope.Invalid("cfn-bad-argument", $"Fn::Length takes a list.", origin, $"Correct its arguments."),
    };

    public static Value GetAZs(StackScope scope, Value argument, Origin origin)
    {
        var region = ScalarText.Of(scope.Resolver.Resolve(argument));
        var what = string.IsNullOrEmpty(region) ? (Message)$"the Availability Zones of the Region" : $"the Availability Zones of {region}";
        return Value.Unknown(UnknownCode.DependsOnTarget, what, origin.As(OriginKind.Computed), Refinement.Present);
    }
}
