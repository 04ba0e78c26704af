using System.Text;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Templates;

/// <summary>What tells a template from other JSON and YAML.</summary>
internal static class TemplateSigns
{
    private const string Version = "AWSTemplateFormatVersion";
    private const string Resources = "Resources";
    private const string Transform = "Fn::Transform";
    private static readonly byte[][] Stencils = ["{%"u8.ToArray(), "{{cookiecutter"u8.ToArray(), "{{ cookiecutter"u8.ToArray(), "%{ if"u8.ToArray(), "%{ for"u8.ToArray(), "%{~"u8.ToArray(), "<%"u8.ToArray()];

    /// <summary>Whether a file may be a template, by its name.</summary>
    public static bool NameFits(CandidateFile file) =>
        file.Named || file.Extension is ".json" or ".yaml" or ".yml" or ".template" or ".cfn" or ".cform" or ".cloudformation" or ".txt";

    /// <summary>Whether a text may be a template, by a part of it.</summary>
    public static bool MayBe(ReadOnlySpan<byte> part) =>
        part.IndexOf("AWSTemplateFormatVersion"u8) >= 0 || TextScan.HasKey(part, "Resources"u8) || TextScan.HasKey(part, "Fn::Transform"u8) || TextScan.HasEscapedLetters(part);

    /// <summary>Whether a text that can't be parsed was meant to be a template.</summary>
    public static bool IsTemplate(ReadOnlySpan<byte> text)
    {
        text = Plain(text);
        return text.IndexOf("AWSTemplateFormatVersion"u8) >= 0
            || (TextScan.HasKey(text, "Resources"u8) && TextScan.HasKey(text, "Type"u8) && text.IndexOf("::"u8) >= 0);
    }

    /// <summary>Whether a text that can't be parsed is no template yet, but makes one when another tool fills it in: Jinja, Handlebars, Go, Terraform or ERB.</summary>
    /// <param name="offset">Where it can't be parsed: a placeholder there is the cause.</param>
    public static bool IsStencil(ReadOnlySpan<byte> text, long offset)
    {
        text = Plain(text);
        foreach (var sign in Stencils)
        {
            if (text.IndexOf(sign) >= 0)
            {
                return true;
            }
        }

        var at = (int)Math.Min(offset, text.Length);
        var begin = text[..at].LastIndexOf((byte)'\n') + 1;
        var length = text[at..].IndexOf((byte)'\n');
        var line = length < 0 ? text[begin..] : text[begin..(at + length)];
        return line.IndexOf("{{"u8) is var open and >= 0 && line[open..].IndexOf("}}"u8) > 0 && !line[(open + 2)..].StartsWith("resolve:"u8);
    }

    /// <summary>Whether a text is a template, be it only by a section that is there twice.</summary>
    public static bool IsTemplate(ParsedText text) =>
        text.Root is MapValue root
        && (root.ContainsKey(Version) || root.ContainsKey(Transform) || Declares(root[Resources])
            || text.Repeats.Any(member => ReferenceEquals(member.Map, root) && member.Key == Resources && Declares(member.Value)));

    /// <summary>Whether a key of a map is a loop.</summary>
    public static bool IsLoop(string key) => key.StartsWith("Fn::ForEach::", StringComparison.Ordinal);

    private static bool Declares(Value? section)
    {
        if (section is not MapValue resources)
        {
            return false;
        }

        for (var i = 0; i < resources.Count; i++)
        {
            if ((resources.Values[i] is MapValue resource && resource["Type"] is StringValue type && type.Value.Contains("::", StringComparison.Ordinal))
                || IsLoop(resources.Keys[i]) || resources.Keys[i] == Transform)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(head)),
        [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(head)),
        _ => head,
    };
}
