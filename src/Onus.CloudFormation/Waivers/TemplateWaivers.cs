using System.Collections.Immutable;
using Onus.CloudFormation.Stacks;
using Onus.CloudFormation.Templates;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Waivers;

namespace Onus.CloudFormation.Waivers;

/// <summary>What the comments and the metadata of a template say is accepted of its resources.</summary>
internal sealed class TemplateWaivers(StackScope scope)
{
    private readonly SuppressionRule _rule = new(scope.Family.Context.Options.Workspace, scope.Family.Diagnostics);
    private Dictionary<long, List<Waiver>>? _fromComments;
    private ImmutableArray<Waiver>? _ofStack;

    /// <summary>The waivers of a resource.</summary>
    /// <param name="place">Where its key stands.</param>
    public ImmutableArray<Waiver> Of(Origin place, MapValue declaration)
    {
        var all = _ofStack ??= OfStack();
        if (declaration["Metadata"] is MapValue metadata)
        {
            all = all.AddRange(MetadataSuppressions.Read(metadata, scope.Family.Diagnostics));
        }

        _fromComments ??= FromComments();
        return _fromComments.Count > 0 && _fromComments.TryGetValue(place.Offset, out var more) ? [.. all, .. more] : all;
    }

    /// <summary>The CDK's and our own may stand for all resources of the stack, and KICS's for all of a file.</summary>
    private ImmutableArray<Waiver> OfStack() =>
    [
        .. MetadataSuppressions.Read(scope.Template.Section("Metadata"), scope.Family.Diagnostics).Where(waiver => waiver.Tool is Waiver.Own or "cdk-nag"),
        .. scope.Template.Comments.SelectMany(comment => _rule.OfFile(comment.Text, scope.Template.File.At(comment.Offset), IsFirst(comment))),
    ];

    /// <summary>Whether a comment stands before everything that the template says.</summary>
    private bool IsFirst(TextComment comment)
    {
        foreach (var value in scope.Template.Root.Values)
        {
            if (value.Origin.Offset < comment.Offset)
            {
                return false;
            }
        }

        return true;
    }

    private Dictionary<long, List<Waiver>> FromComments()
    {
        var found = new Dictionary<long, List<Waiver>>();
        if (scope.Template.Comments.Count == 0)
        {
            return found;
        }

        var starts = Starts();
        var end = EndOfSection();
        foreach (var comment in scope.Template.Comments)
        {
            var place = scope.Template.File.At(comment.Offset);
            if (ResourceAt(comment, place, starts, end) is not var (start, standing))
            {
                _rule.Apply(comment.Text, place, null, null);
                continue;
            }

            if (!found.TryGetValue(start, out var list))
            {
                found[start] = list = [];
            }

            _rule.Apply(comment.Text, place, standing, list);
        }

        return found;
    }

    private (long Start, Standing Standing)? ResourceAt(TextComment comment, Origin place, long[] starts, long end)
    {
        var at = PlaceOf(place);
        if (comment.Below >= 0 && Array.BinarySearch(starts, comment.Below) is var below and >= 0 && at.Column <= ColumnOf(starts[below]))
        {
            return (starts[below], Standing.Above);
        }

        var index = Array.BinarySearch(starts, comment.Offset);
        index = index < 0 ? ~index - 1 : index;
        if (index < 0 || comment.Offset >= end)
        {
            return null;
        }

        var key = PlaceOf(scope.Template.File.At(starts[index]));
        return key.Line == at.Line ? (starts[index], Standing.Head)
            : key.Column < at.Column ? (starts[index], Standing.Inside)
            : null;
    }

    /// <summary>Where the resources begin, sorted; those of loops have no keys of their own and share a place.</summary>
    private long[] Starts()
    {
        var starts = new SortedSet<long>();
        for (var i = 0; i < scope.Resources.Entries.Count; i++)
        {
            if (scope.Resources.PlaceOf(i) is { HasPlace: true } place && place.File == scope.Template.File.Id)
            {
                starts.Add(place.Offset);
            }
        }

        return [.. starts];
    }

    /// <summary>Where what follows the resources begins.</summary>
    private long EndOfSection()
    {
        var start = scope.Template.Section("Resources").Origin.Offset;
        var end = long.MaxValue;
        foreach (var value in scope.Template.Root.Values)
        {
            end = value.Origin.Offset > start ? Math.Min(end, value.Origin.Offset) : end;
        }

        return end;
    }

    private int ColumnOf(long offset) => PlaceOf(scope.Template.File.At(offset)).Column;

    private Location PlaceOf(Origin origin) => scope.Family.Context.Sources.Locate(origin) ?? default;
}
