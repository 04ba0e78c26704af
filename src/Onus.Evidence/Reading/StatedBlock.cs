using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Evidence.Reading;

/// <summary>Reads a block in which people state something: constants alone, nothing that has to be worked out. Reports what is missing, wrong or called by no name that is read.</summary>
/// <param name="block">The block.</param>
/// <param name="kind">The beginning of the codes of its diagnostics, such as <c>plan</c>.</param>
internal sealed class StatedBlock(BlockSyntax block, string kind, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public Origin Origin => block.Origin;

    /// <summary>The name of the block; empty when it has none, which is reported.</summary>
    public string Name
    {
        get
        {
            if (block.Label(0) is { Length: > 0 } label && block.Labels.Length == 1)
            {
                return label;
            }

            diagnostics.Error($"{kind}-name", $"A {block.Type} block needs one name.", Origin, $"Write {block.Type} \"NAME\" {{ … }}.");
            return "";
        }
    }

    /// <summary>A text that has to be there; empty when it is not.</summary>
    public string Text(string name)
    {
        if (OptionalText(name) is { } text)
        {
            return text;
        }

        if (block.Body.Attribute(name) is null)
        {
            Missing(name);
        }

        return "";
    }

    public string? OptionalText(string name) => Constant(name) switch
    {
        null or NullValue => null,
        StringValue { Value.Length: > 0 } text => text.Value,
        _ => Wrong<string>(name, "a text"),
    };

    /// <summary>A list of texts, or one text; null when it is not there.</summary>
    public ImmutableArray<string>? OptionalTexts(string name) => Constant(name) switch
    {
        null or NullValue => null,
        StringValue text => [text.Value],
        ListValue list when list.Items.All(item => item is StringValue) => [.. list.Items.Select(item => ((StringValue)item).Value)],
        _ => Wrong<ImmutableArray<string>?>(name, "a text or a list of texts"),
    };

    /// <summary>Numbers by name.</summary>
    public ImmutableSortedDictionary<string, double> Numbers(string name)
    {
        var numbers = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        switch (Constant(name))
        {
            case null or NullValue:
                break;
            case MapValue map:
                foreach (var (key, value) in map.Entries)
                {
                    if (value is NumberValue number && number.Value.Sign >= 0)
                    {
                        numbers[key] = number.Value.ToDouble();
                    }
                    else
                    {
                        Wrong<bool>(name, "an object of numbers that are not negative");
                    }
                }

                break;
            default:
                Wrong<bool>(name, "an object of numbers");
                break;
        }

        return numbers.ToImmutable();
    }

    public Origin OriginOf(string name) => block.Body.Attribute(name)?.Value.Origin ?? Origin;

    public IEnumerable<BlockSyntax> Blocks(string type)
    {
        _known.Add(type);
        return block.Body.BlocksOf(type);
    }

    /// <summary>Reports the attributes and blocks that nobody asked for, with the nearest name that somebody does.</summary>
    public void Finish()
    {
        foreach (var (name, origin) in block.Body.Attributes.Select(item => (item.Name, item.Origin)).Concat(block.Body.Blocks.Select(item => (item.Type, item.Origin))).Where(item => !_known.Contains(item.Item1)))
        {
            Unknown($"{Described} says \"{name}\", which nobody reads.", name, _known, origin);
        }
    }

    /// <summary>Reports a name that is none of those that are known.</summary>
    public void Unknown(Message problem, string name, IEnumerable<string> known, Origin origin)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        diagnostics.Error($"{kind}-unknown-name", problem, origin, Spelling.Nearest(name, names) is { } near ? $"Did you mean {near}?" : (Message)$"Known are {Message.Join(names.Select(item => (Message)$"{item}"))}.");
    }

    public void Error(string code, Message problem, Origin origin, Message remedy) => diagnostics.Error($"{kind}-{code}", problem, origin, remedy);

    public void Missing(string name) => diagnostics.Error($"{kind}-missing", $"{Described} has no \"{name}\".", Origin, $"Add {name}.");

    /// <summary>A day or a moment; null when it is none, which is reported.</summary>
    /// <param name="isEnd">Whether the end of a day is meant, where only a day is given.</param>
    public Moment? Moment(string name, bool isEnd)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (Reading.Moment.Parse(text, isEnd) is { } moment)
        {
            return moment;
        }

        diagnostics.Error($"{kind}-date", $"\"{text}\" is no day and no time.", OriginOf(name), $"Write 2027-03-01, or with a time 2027-03-01T22:00Z.");
        return null;
    }

    private Message Described => block.Label(0) is { } label ? $"{block.Type} \"{label}\"" : (Message)$"{block.Type}";

    private Value? Constant(string name)
    {
        _known.Add(name);
        if (block.Body.Attribute(name) is not { } attribute)
        {
            return null;
        }

        if (Constants.Of(attribute.Value) is { IsUnknown: false } value)
        {
            return value;
        }

        Wrong<bool>(name, "written out: variables and functions are not read", $"Write the value itself.");
        return Value.Null;
    }

    private T? Wrong<T>(string name, string wanted, Message? remedy = null)
    {
        diagnostics.Error($"{kind}-type", $"\"{name}\" of {Described} is not {wanted}.", OriginOf(name), remedy ?? $"Write it out as {wanted.Split(':')[0]}.");
        return default;
    }
}
