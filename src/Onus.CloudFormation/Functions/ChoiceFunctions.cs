using System.Globalization;
using Onus.CloudFormation.Stacks;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::If</c>, <c>Fn::Select</c> and the logical functions where they stand for values.</summary>
internal static class ChoiceFunctions
{
    public static Value If(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Items: [var condition, var then, var otherwise] })
        {
            return scope.Invalid("cfn-bad-argument", $"Fn::If takes a condition and two values.", origin, $"Correct its arguments.");
        }

        var name = (condition as StringValue)?.Value;
        var result = name is not null ? scope.Conditions.Of(name, condition.Origin) : scope.Conditions.Evaluate(condition);
        if (result.Reason is not { } reason)
        {
            return scope.Resolver.Resolve(result.Truth == Truth.True ? then : otherwise);
        }

        return UnknownResults.OneOf([Branch(scope, name, true, then), Branch(scope, name, false, otherwise)], reason, origin);
    }

    public static Value Select(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Items: [var first, var second] })
        {
            return Bad(scope, $"Fn::Select takes an index and a list.", origin);
        }

        var index = scope.Resolver.Resolve(first);
        var list = scope.Resolver.Resolve(second);
        if (list is UnknownValue unknown)
        {
            return UnknownResults.From(unknown, origin);
        }

        if (list is not ListValue items)
        {
            return Bad(scope, $"Fn::Select takes an index and a list.", origin);
        }

        if (index is UnknownValue which)
        {
            return items.Count == 0 ? UnknownResults.From(which, origin) : UnknownResults.OneOf(items.Items.AsSpan(), which.Reason, origin);
        }

        if (!int.TryParse(ScalarText.Of(index), NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return Bad(scope, $"The index of Fn::Select is no whole number.", origin);
        }

        // An element before it that may be left out moves the others.
        for (var i = 0; i < Math.Min(at, items.Count); i++)
        {
            if (items.Items[i] is UnknownValue { IsNotNull: false } doubtful)
            {
                return UnknownResults.From(doubtful, origin, notNull: false);
            }
        }

        return at < items.Count ? items.Items[at] : Bad(scope, $"Fn::Select asks for element {at} of a list of {items.Count}.", origin);
    }

    /// <summary>A logical function where a value is expected.</summary>
    public static Intrinsic Logic(string name) => (scope, argument, origin) =>
    {
        var result = scope.Conditions.Evaluate(Value.Map((name, argument)));
        return result.Reason is { } reason
            ? new UnknownValue(reason, origin.As(OriginKind.Computed), Refinement.Present)
            : new BooleanValue(result.Truth == Truth.True, origin.As(OriginKind.Computed));
    };

    private static Value Branch(StackScope scope, string? condition, bool holds, Value value)
    {
        if (condition is null)
        {
            return scope.Resolver.Resolve(value);
        }

        var mark = scope.Conditions.Assume(condition, holds);
        var resolved = scope.Resolver.Resolve(value);
        scope.Conditions.Forget(mark);
        return resolved;
    }

    private static Value Bad(StackScope scope, Message message, Origin origin) =>
        scope.Invalid("cfn-bad-argument", message, origin, $"Correct its arguments.");
}
