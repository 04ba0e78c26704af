using System.Text;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Templates;

/// <summary>What tells a template from other JSON and YAML.</summary>
internal static class TemplateSigns
{
    private const string Version = "AWSTemplateFormatVersion";

    /// <summary>Whether a file may be a template, by its name.</summary>
    public static bool NameFits(CandidateFile file) =>
        file.Named || file.Extension is ".json" or ".yaml" or ".yml" or ".template" or ".cfn" or ".cform" or ".cloudformation" or ".txt";

    /// <summary>Whether a text may be a template, by its beginning.</summary>
    public static bool MayBe(ReadOnlySpan<byte> head, bool isWhole)
    {
        head = Plain(head);
        if (IsTemplate(head))
        {
            return true;
        }

        // A long template may open with other sections.
        return !isWhole && head.IndexOf("\"Resources\""u8) < 0
            && (head.IndexOf("Mappings"u8) >= 0 || head.IndexOf("Parameters"u8) >= 0 || head.IndexOf("Conditions"u8) >= 0 || head.IndexOf("Metadata"u8) >= 0);
    }

    /// <summary>Whether a text that can't be parsed was meant to be a template.</summary>
    public static bool IsTemplate(ReadOnlySpan<byte> head)
    {
        head = Plain(head);
        return head.IndexOf("AWSTemplateFormatVersion"u8) >= 0
            || (head.IndexOf("Resources"u8) >= 0 && head.IndexOf("Type"u8) >= 0 && head.IndexOf("::"u8) >= 0);
    }

    /// <summary>Whether a text is no template yet, but makes one when another tool fills it in.</summary>
    public static bool IsStencil(ReadOnlySpan<byte> text) =>
        text.IndexOf("{%"u8) >= 0 || text.IndexOf("{{cookiecutter"u8) >= 0 || text.IndexOf("{{ cookiecutter"u8) >= 0;

    /// <summary>Whether a tree is a template.</summary>
    public static bool IsTemplate(MapValue root)
    {
        if (root.ContainsKey(Version))
        {
            return true;
        }

        if (root["Resources"] is not MapValue resources)
        {
            return false;
        }

        for (var i = 0; i < resources.Count; i++)
        {
            if ((resources.Values[i] is MapValue resource && resource["Type"] is StringValue type && type.Value.Contains("::", StringComparison.Ordinal))
                || IsLoop(resources.Keys[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a key of a map is a loop.</summary>
    public static bool IsLoop(string key) => key.StartsWith("Fn::ForEach::", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(head)),
        [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(head)),
        _ => head,
    };
}
