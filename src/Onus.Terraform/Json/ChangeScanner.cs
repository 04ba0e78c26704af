using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Notes which instances a plan has and where it speaks of them.</summary>
internal sealed class ChangeScanner(JsonInput input)
{
    private readonly HashSet<string> _modes = new(StringComparer.Ordinal) { "managed", "data" };
    private bool _tooMany;

    /// <summary>The instances that stay or come, in the order of the plan.</summary>
    public List<PlannedChange> Changes { get; } = [];

    /// <summary>Reads the list of changes at hand.</summary>
    public void ReadChanges(ref Utf8JsonReader reader)
    {
        while (reader.NextItem())
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                input.Misshapen("resource_changes", "list of objects", reader.TokenStartIndex);
                reader.Skip();
                continue;
            }

            ReadChange(ref reader, null);
        }
    }

    /// <summary>Reads the list of deferred changes at hand.</summary>
    public void ReadDeferred(ref Utf8JsonReader reader)
    {
        while (reader.NextItem())
        {
            if (!reader.IsObject())
            {
                continue;
            }

            var reason = "deferred";
            var count = Changes.Count;
            while (reader.NextName())
            {
                if (reader.ValueTextEquals("reason"u8))
                {
                    reader.Read();
                    reason = Text(ref reader) ?? reason;
                }
                else if (reader.ValueTextEquals("resource_change"u8))
                {
                    if (reader.EnterObject())
                    {
                        ReadChange(ref reader, reason);
                    }
                }
                else
                {
                    reader.SkipValue();
                }
            }

            for (var i = count; i < Changes.Count; i++)
            {
                Changes[i].Deferred = reason;
            }
        }
    }

    private void ReadChange(ref Utf8JsonReader reader, string? deferred)
    {
        var change = new PlannedChange { Offset = (int)reader.TokenStartIndex, Deferred = deferred };
        string? mode = null;
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("change"u8))
            {
                if (reader.EnterObject())
                {
                    ReadActions(ref reader, change);
                }

                continue;
            }

            ReadHead(ref reader, change, ref mode);
        }

        change.End = (int)reader.BytesConsumed;
        if (change.Type.Length == 0 || change.Name.Length == 0)
        {
            input.Error("-resource", "A resource of the plan has no type or no name; it is left out.", change.Offset, "Write the plan again with 'terraform show -json'.");
        }
        else if (change.Stays && _modes.Contains(mode ?? "managed"))
        {
            Add(change, mode == "data");
        }
    }

    private void ReadHead(ref Utf8JsonReader reader, PlannedChange change, ref string? mode)
    {
        if (reader.ValueTextEquals("address"u8))
        {
            reader.Read();
            change.Address = Text(ref reader) ?? "";
        }
        else if (reader.ValueTextEquals("module_address"u8))
        {
            reader.Read();
            change.Module = Text(ref reader) ?? "";
        }
        else if (reader.ValueTextEquals("mode"u8))
        {
            reader.Read();
            mode = Text(ref reader);
        }
        else if (reader.ValueTextEquals("type"u8))
        {
            reader.Read();
            change.Type = Text(ref reader) ?? "";
        }
        else if (reader.ValueTextEquals("name"u8))
        {
            reader.Read();
            change.Name = Text(ref reader) ?? "";
        }
        else if (reader.ValueTextEquals("index"u8))
        {
            reader.Read();
            change.Key = Addresses.KeyAt(ref reader, input);
        }
        else if (reader.ValueTextEquals("deposed"u8))
        {
            // An object that was replaced and is still to be destroyed.
            reader.Read();
            change.Stays &= reader.TokenType == JsonTokenType.Null;
            reader.Skip();
        }
        else
        {
            reader.SkipValue();
        }
    }

    private static void ReadActions(ref Utf8JsonReader reader, PlannedChange change)
    {
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("actions"u8))
            {
                if (reader.EnterList())
                {
                    change.Stays &= Stays(ref reader);
                }
            }
            else if (reader.ValueTextEquals("after"u8))
            {
                change.After = reader.SkipValue();
            }
            else if (reader.ValueTextEquals("after_unknown"u8))
            {
                change.Unknown = reader.SkipValue();
            }
            else if (reader.ValueTextEquals("after_sensitive"u8))
            {
                change.Sensitive = reader.SkipValue();
            }
            else
            {
                reader.SkipValue();
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
            if (reader.TokenType != JsonTokenType.String)
            {
                reader.Skip();
                continue;
            }

            var leaves = reader.ValueTextEquals("delete"u8) || reader.ValueTextEquals("forget"u8);
            goes |= leaves;
            comes |= !leaves;
        }

        return comes || !goes;
    }

    private void Add(PlannedChange change, bool isData)
    {
        if (Changes.Count >= JsonInput.MaxBlocks)
        {
            if (!_tooMany)
            {
                _tooMany = true;
                input.Error("-too-many-resources", $"The plan has more than {JsonInput.MaxBlocks} resources; the rest is left out.", change.Offset, "Split it.");
            }

            return;
        }

        change.IsData = isData;
        if (change.Address.Length == 0)
        {
            change.Address = Addresses.Of(change.Module, isData, change.Type, change.Name, change.Key);
        }
        else if (change.Module.Length == 0)
        {
            change.Module = input.Strings.Get(change.Address[..Addresses.ModuleLength(change.Address)]);
        }

        Changes.Add(change);
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return input.TextOf(ref reader);
        }

        reader.Skip();
        return null;
    }
}
