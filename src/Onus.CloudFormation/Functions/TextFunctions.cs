using System.Text;
using Onus.CloudFormation.Stacks;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::Join</c>, <c>Fn::Split</c>, <c>Fn::Base64</c> and <c>Fn::ToJsonString</c>.</summary>
internal static class TextFunctions
{
    private const int MaxPieces = 100_000;
    private const int BytesOfPiece = 80;

    public static Value Join(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Items: [var first, var second] } || ScalarText.Of(scope.Resolver.Resolve(first)) is not { } delimiter)
        {
            return Bad(scope, $"Fn::Join takes a delimiter and a list.", origin);
        }

        switch (scope.Resolver.Resolve(second))
        {
            case UnknownValue unknown:
                return UnknownResults.From(unknown, origin);
            case ListValue list:
                var whole = new TextBuilder(scope.Family.Budget);
                scope.Family.Budget.Take(list.Count);
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0)
                    {
                        whole.Add(delimiter);
                    }

                    if (!AddItem(whole, list.Items[i], delimiter))
                    {
                        return Bad(scope, $"Fn::Join joins texts only.", origin);
                    }
                }

                return whole.Build(origin);
            case var single when ScalarText.Of(single) is not null:
                return single;
            default:
                return Bad(scope, $"Fn::Join takes a delimiter and a list.", origin);
        }
    }

    public static Value Split(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Items: [var first, var second] } || ScalarText.Of(scope.Resolver.Resolve(first)) is not { Length: > 0 } delimiter)
        {
            return Bad(scope, $"Fn::Split takes a delimiter and a text.", origin);
        }

        var computed = origin.As(OriginKind.Computed);
        var text = scope.Resolver.Resolve(second);
        return text switch
        {
            UnknownValue unknown when TextHoles.Split(unknown, delimiter, computed) is { IsDefault: false } pieces => Marked(Value.List(pieces, computed), text),
            UnknownValue unknown => UnknownResults.From(unknown, origin),
            _ when ScalarText.Of(text) is { } known => scope.Family.Budget.MakeText(known.Length) && scope.Family.Budget.Make(BytesOfPiece * Math.Min(MaxPieces, (long)known.AsSpan().Count(delimiter)))
                ? Marked(Value.List([.. known.Split(delimiter, MaxPieces).Select(piece => Marked(Value.Of(piece, computed), text))], computed), text)
                : scope.Family.Budget.Missing(origin),
            _ => Bad(scope, $"Fn::Split takes a delimiter and a text.", origin),
        };
    }

    public static Value Base64(StackScope scope, Value argument, Origin origin)
    {
        var text = scope.Resolver.Resolve(argument);
        return text switch
        {
            UnknownValue unknown => UnknownResults.From(unknown, origin),
            _ when ScalarText.Of(text) is { } known && !scope.Family.Budget.MakeText(known.Length * 2) => scope.Family.Budget.Missing(origin),
            _ when ScalarText.Of(text) is { } known => Marked(Value.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(known)), origin.As(OriginKind.Computed)), text),
            _ => Bad(scope, $"Fn::Base64 takes a text.", origin),
        };
    }

    public static Value ToJsonString(StackScope scope, Value argument, Origin origin)
    {
        var value = scope.Resolver.Resolve(argument);
        if (UnknownResults.FirstIn(value) is { } unknown)
        {
            return UnknownResults.From(unknown, origin);
        }

        if (!scope.Family.Budget.Make(value) || !scope.Family.Budget.Make(value))
        {
            return scope.Family.Budget.Missing(origin);
        }

        var text = JsonText.Write(value, TextBuilder.MaxLength, out var sensitive) is { } json ? Value.Of(json, origin.As(OriginKind.Computed)) : TextBuilder.TooLong(origin);
        return sensitive ? text.AsSensitive() : text;
    }

    /// <summary>Lists inside of lists are joined with the same delimiter, as a reference to a list parameter among other texts.</summary>
    private static bool AddItem(TextBuilder whole, Value item, string delimiter)
    {
        if (item is not ListValue list)
        {
            return whole.Add(item);
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                whole.Add(delimiter);
            }

            if (!whole.Add(list.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static Value Marked(Value value, Value source) => source.IsSensitive ? value.AsSensitive() : value;

    private static Value Bad(StackScope scope, Message message, Origin origin) =>
        scope.Invalid("cfn-bad-argument", message, origin, $"Correct its arguments.");
}
