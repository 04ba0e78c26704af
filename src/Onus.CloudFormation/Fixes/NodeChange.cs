using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Sources.Fixes;
using Onus.Text;
using Onus.Text.Editing;

namespace Onus.CloudFormation.Fixes;

/// <summary>The edits by which one value of a remedy comes into a declaration.</summary>
/// <param name="editor">Makes edits of the text.</param>
/// <param name="aliases">The anchors whose nodes stand elsewhere too.</param>
/// <param name="change">The change.</param>
internal sealed class NodeChange(TreeEditor editor, IReadOnlySet<string> aliases, RemedyChange change)
{
    private static readonly RemedyStep Properties = new("Properties", RemedyPick.Itself);

    /// <summary>The edits; none where the value is there already.</summary>
    /// <param name="resource">The declaration.</param>
    /// <param name="path">The path in its properties.</param>
    /// <exception cref="FixObstacle">It can't be written there.</exception>
    public IReadOnlyList<TextEdit> Edits(TextMember resource, ImmutableArray<RemedyStep> path) => [.. In(resource.Value, path.Insert(0, Properties).AsSpan())];

    private List<TextEdit> In(TextNode map, ReadOnlySpan<RemedyStep> path)
    {
        var step = path[0];
        var rest = path[1..];
        RequireOwn(map);
        var member = map.Member(step.Name);
        if (member is null || IsNothing(member.Value))
        {
            return Made(step, rest) is not { } made ? []
                : member is null ? [editor.Add(map, step.Name, made)]
                : made is MapValue { Count: 1 } one ? [editor.Fill(member, one.Keys[0], one.Values[0])]
                : [editor.Replace(member.Value, made)];
        }

        if (rest.IsEmpty && step.Pick == RemedyPick.Itself)
        {
            return Set(map, member);
        }

        return step.Pick switch
        {
            RemedyPick.Itself or RemedyPick.Present => In(member.Value, rest),
            RemedyPick.Every => Every(member.Value, rest),
            RemedyPick.Keyed => Keyed(member.Value, step, rest),
            _ => Entry(member.Value),
        };
    }

    private List<TextEdit> Set(TextNode map, TextMember member)
    {
        if (change.Value.IsNull)
        {
            return editor.Remove(map, member) is { } edit ? [edit] : throw new FixObstacle($"{change.Written} is all that stands there; take it away by hand.");
        }

        RequireLiteral(member.Value);
        return IsAlike(member.Value, change.Value) ? [] : [editor.Replace(member.Value, change.Value)];
    }

    private List<TextEdit> Every(TextNode list, ReadOnlySpan<RemedyStep> rest)
    {
        var edits = new List<TextEdit>();
        if (list.Kind == TextNodeKind.Map)
        {
            return In(list, rest);
        }

        RequireList(list);
        foreach (var item in list.Items)
        {
            edits.AddRange(In(item, rest));
        }

        return edits;
    }

    private List<TextEdit> Keyed(TextNode list, RemedyStep step, ReadOnlySpan<RemedyStep> rest)
    {
        RequireList(list);
        return list.Items.FirstOrDefault(item => item.Member(step.Key)?.Value.Text == step.Match) is { } there
            ? In(there, rest)
            : Inside(rest, Value.Map((step.Key, Value.Of(step.Match)))) is { } made ? [editor.Append(list, made)] : [];
    }

    private List<TextEdit> Entry(TextNode list)
    {
        RequireList(list);
        return list.Items.Any(item => IsAlike(item, change.Value)) ? [] : [editor.Append(list, change.Value)];
    }

    /// <summary>What a property becomes that was not there; null where it is to stay so.</summary>
    private Value? Made(RemedyStep step, ReadOnlySpan<RemedyStep> rest) => step.Pick switch
    {
        RemedyPick.Itself when rest.IsEmpty => change.Value.IsNull ? null : change.Value,
        RemedyPick.Itself => Inside(rest, MapValue.Empty),
        RemedyPick.Keyed => Inside(rest, Value.Map((step.Key, Value.Of(step.Match)))) is { } made ? Value.List(made) : null,
        RemedyPick.Entry => Value.List(change.Value),
        _ => null,
    };

    private MapValue? Inside(ReadOnlySpan<RemedyStep> path, MapValue start) => Made(path[0], path[1..]) is { } made ? start.With(path[0].Name, made) : null;

    private void RequireOwn(TextNode map)
    {
        if (map.Kind != TextNodeKind.Map || FunctionOf(map) is not null || (map.Anchor is { } anchor && aliases.Contains(anchor)) || map.Member("<<") is not null)
        {
            throw Obstacle(map);
        }
    }

    private void RequireList(TextNode list)
    {
        if (list.Kind != TextNodeKind.List || list.Tag is not null || (list.Anchor is { } anchor && aliases.Contains(anchor)))
        {
            throw Obstacle(list);
        }
    }

    private void RequireLiteral(TextNode node)
    {
        if (node.Kind == TextNodeKind.Alias || node.Anchor is not null || FunctionOf(node) is not null || node.Items.Any(item => FunctionOf(item) is not null))
        {
            throw Obstacle(node);
        }
    }

    private FixObstacle Obstacle(TextNode node)
    {
        var isShared = node.Kind == TextNodeKind.Alias || node.Anchor is not null || node.Member("<<") is not null;
        return isShared ? new FixObstacle($"{change.Written} stands where an anchor of YAML shares it with others; set it to {Shown} there by hand.")
            : FunctionOf(node) is { } function ? new FixObstacle($"{change.Written} is given by {function}; set it to {Shown} where that takes it from.")
            : new FixObstacle($"{change.Written} stands in something that is not written out; set it to {Shown} by hand.");
    }

    private string Shown => change.Value.IsNull ? "nothing" : change.Value.ToString();

    private static string? FunctionOf(TextNode node) =>
        node.Tag is ['!', not '!', ..] tag ? tag
        : node is { Kind: TextNodeKind.Map, Members: [var only] } && (only.Key is "Ref" || only.Key.StartsWith("Fn::", StringComparison.Ordinal)) ? only.Key
        : null;

    private static bool IsNothing(TextNode node) => node.IsEmpty || (node is { Kind: TextNodeKind.Scalar, Tag: null, Text: "null" or "~" });

    private static bool IsAlike(TextNode node, Value value) => (node.Kind, value) switch
    {
        (TextNodeKind.Scalar, MapValue or ListValue) => false,
        (TextNodeKind.Scalar, _) => node.Tag is null && ScalarText.Of(value) == node.Text,
        (TextNodeKind.Map, MapValue map) => node.Members.Length == map.Count && node.Members.All(member => map[member.Key] is { } inner && IsAlike(member.Value, inner)),
        (TextNodeKind.List, ListValue list) => node.Items.Length == list.Count && node.Items.Zip(list.Items).All(pair => IsAlike(pair.First, pair.Second)),
        _ => false,
    };
}
