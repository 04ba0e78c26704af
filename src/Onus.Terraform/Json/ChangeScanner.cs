using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Notes which instances a plan has and where it speaks of them.</summary>
internal sealed class ChangeScanner(JsonInput input)
{
    /// <summary>The instances that stay or come, in the order of the plan.</summary>
    public List<PlannedChange> Changes { get; } = [];

    /// <summary>Reads the list of changes at hand.</summary>
    public void ReadChanges(ref Utf8JsonReader reader) => input.EachObject(ref reader, 0, "resource_changes", (ref change) => ReadChange(ref change, null));

    /// <summary>Reads the list of deferred changes at hand.</summary>
    public void ReadDeferred(ref Utf8JsonReader reader) => input.EachObject(ref reader, 0, "deferred_changes", (ref deferred) =>
    {
        var reason = "deferred";
        var count = Changes.Count;
        while (input.NextMember(ref deferred) is { } member)
        {
            if (member == "reason")
            {
                reason = input.TextAt(ref deferred) ?? reason;
            }
            else if (member != "resource_change")
            {
                deferred.Skip();
            }
            else if (deferred.IsObject())
            {
                ReadChange(ref deferred, reason);
            }
        }

        for (var i = count; i < Changes.Count; i++)
        {
            Changes[i].Deferred = reason;
        }
    });

    private void ReadChange(ref Utf8JsonReader reader, string? deferred)
    {
        var change = new PlannedChange { Offset = (int)reader.TokenStartIndex, Deferred = deferred };
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "change" when reader.TokenType == JsonTokenType.StartObject:
                    ReadActions(ref reader, change);
                    break;
                case "deposed":
                    // An object that was replaced and is still to be destroyed.
                    change.Stays &= reader.TokenType == JsonTokenType.Null;
                    reader.Skip();
                    break;
                case var _ when change.Take(member, ref reader, input):
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        change.End = (int)reader.BytesConsumed;
        if (change.IsKept(input, "plan", change.Offset) && change.Stays && input.HasRoom(Changes.Count, "plan", change.Offset))
        {
            change.Complete(input);
            Changes.Add(change);
        }
    }

    private void ReadActions(ref Utf8JsonReader reader, PlannedChange change)
    {
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "actions" when reader.TokenType == JsonTokenType.StartArray:
                    change.Stays &= Stays(ref reader);
                    break;
                case "after":
                    change.After = reader.SkipAt();
                    break;
                case "after_unknown":
                    change.Unknown = reader.SkipAt();
                    break;
                case "after_sensitive":
                    change.Sensitive = reader.SkipAt();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    /// <summary>What is replaced is deleted and created; what is only deleted or forgotten goes.</summary>
    private static bool Stays(ref Utf8JsonReader reader)
    {
        var goes = false;
        var comes = false;
        while (reader.NextItem())
        {
            if (reader.Is(JsonTokenType.String))
            {
                var leaves = reader.TextIs("delete"u8) || reader.TextIs("forget"u8);
                goes |= leaves;
                comes |= !leaves;
            }
        }

        return comes || !goes;
    }
}
