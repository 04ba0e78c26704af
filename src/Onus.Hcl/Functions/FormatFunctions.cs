using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary><c>format</c> and <c>formatlist</c>.</summary>
internal static class FormatFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Special("format", 1, null, Format),
        Define.Special("formatlist", 1, null, FormatList),
    ];

    private static Value Format(FunctionCall call)
    {
        if (call.Arguments[0] is UnknownValue format)
        {
            return call.Unknown(format, Refinement.Present);
        }

        return Define.MarkDeep(call, Make(call, call.Arguments.AsSpan()[1..]));
    }

    private static Value Make(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = Formatter.Format(call.Text(0), arguments);
        Limits.CheckText(text.Length);
        return text.ToValue(call.Place());
    }

    /// <summary>One text for each element of the lists. An unknown beside a list is a text or a list of as many elements, so the number of texts is known.</summary>
    private static Value FormatList(FunctionCall call)
    {
        if (call.Arguments[0] is UnknownValue format)
        {
            return call.Unknown(format, Refinement.Present);
        }

        var count = -1;
        UnknownValue? unknown = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.IsNull)
            {
                throw new FunctionException($"argument must not be null");
            }

            unknown ??= argument as UnknownValue;
            if (argument is ListValue list)
            {
                if (count >= 0 && list.Count != count)
                {
                    throw new FunctionException($"all lists must have the same length");
                }

                count = list.Count;
            }
        }

        if (unknown is not null && count < 0)
        {
            return call.Unknown(unknown, Refinement.Present);
        }

        var items = ImmutableArray.CreateBuilder<Value>();
        var row = new Value[call.Arguments.Length - 1];
        for (var i = 0; i < (count < 0 ? 1 : count); i++)
        {
            for (var at = 0; at < row.Length; at++)
            {
                row[at] = call.Arguments[at + 1] is ListValue list ? list.Items[i] : call.Arguments[at + 1];
            }

            items.Add(Make(call, row));
        }

        return Define.MarkDeep(call, call.Listing(items.DrainToImmutable()));
    }
}
