using System.Collections.Immutable;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Sources.Waivers;

namespace Onus.CloudFormation.Waivers;

/// <summary>Reads suppressions in the metadata of CloudFormation resources: our own, Checkov's, cfn_nag's, cfn-guard's and cdk-nag's.</summary>
internal static class MetadataSuppressions
{
    public static ImmutableArray<Waiver> Read(MapValue metadata, DiagnosticBag diagnostics)
    {
        if (metadata.Count == 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Waiver>();
        ReadAll(metadata, "Onus", "Waive", Waiver.Own, ("Id", "Reason"), diagnostics, found);
        ReadAll(metadata, "checkov", "skip", "checkov", ("id", "comment"), diagnostics, found);
        ReadAll(metadata, "cfn_nag", "rules_to_suppress", "cfn-nag", ("id", "reason"), diagnostics, found);
        ReadAll(metadata, "cdk_nag", "rules_to_suppress", "cdk-nag", ("id", "reason"), diagnostics, found);
        ReadAll(metadata, "guard", "SuppressedRules", "cfn-guard", ("rule", "reason"), diagnostics, found);
        return found.DrainToImmutable();
    }

    private static void ReadAll(
        MapValue metadata, string section, string list, string tool, (string Id, string Reason) names, DiagnosticBag diagnostics, ImmutableArray<Waiver>.Builder found)
    {
        if (metadata[section] is not MapValue map || map[list] is not { } entries)
        {
            return;
        }

        foreach (var entry in entries is ListValue items ? items.Items : [entries])
        {
            if (found.Count >= SuppressionRule.Most)
            {
                return;
            }

            // cfn-guard lists the names of rules alone.
            var suppression = entry as MapValue ?? MapValue.Empty;
            if (TextOf(tool == "cfn-guard" && entry is StringValue ? entry : suppression[names.Id]) is not { } id)
            {
                diagnostics.Warning("waiver-unclear", $"This entry of {section} names no check.", entry.Origin, $"Give it an {names.Id}.");
            }
            else if (PartsOf(suppression, ref id) is not { } parts)
            {
                diagnostics.Warning("waiver-conditional", $"\"{id}\" is suppressed for findings that a pattern names; that is not read, and nothing is waived.", entry.Origin, $"Name the findings, suppress it as a whole, or waive it in Metadata below Onus.");
            }
            else
            {
                var expires = tool == Waiver.Own && suppression["Until"] is { } until ? TextOf(until) ?? "" : null;
                found.Add(new Waiver(tool, id == "all" && tool == Waiver.Own ? "*" : id, ReasonOf(suppression, names.Reason), expires, entry.Origin) { Parts = parts });
            }
        }
    }

    /// <summary>The findings that the CDK's suppression is for, which may stand in brackets behind the id; none for all, null where a pattern names them.</summary>
    private static ImmutableArray<string>? PartsOf(MapValue suppression, ref string id)
    {
        if (id.IndexOf('[') is var open and > 0 && id[^1] == ']')
        {
            (id, var part) = (id[..open], id[(open + 1)..^1]);
            return [part];
        }

        return suppression["applies_to"] switch
        {
            null or NullValue => [],
            ListValue list when list.Items.All(item => item is StringValue) => [.. list.Items.Select(item => ((StringValue)item).Value)],
            StringValue text => [text.Value],
            _ => null,
        };
    }

    /// <summary>The CDK encodes reasons with characters that CloudFormation does not take.</summary>
    private static string? ReasonOf(MapValue suppression, string name)
    {
        if (suppression[name] is not StringValue reason)
        {
            return null;
        }

        var bytes = new byte[reason.Value.Length];
        return suppression["is_reason_encoded"] is BooleanValue { Value: true } && Convert.TryFromBase64String(reason.Value, bytes, out var length)
            ? SuppressionSyntax.Clean(Encoding.UTF8.GetString(bytes, 0, length))
            : SuppressionSyntax.Clean(reason.Value);
    }

    private static string? TextOf(Value? value) => value is StringValue text ? SuppressionSyntax.CleanId(text.Value) : null;
}
