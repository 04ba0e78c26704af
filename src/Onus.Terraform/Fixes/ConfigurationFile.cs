using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources.Fixes;

namespace Onus.Terraform.Fixes;

/// <summary>The blocks of a file of Terraform's own language.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text, as it was read or as it is to be.</param>
/// <param name="Body">What the text says.</param>
internal sealed record ConfigurationFile(EditableFile File, string Text, Body Body)
{
    private const string Resource = "resource";

    /// <summary>Whether a file is written in Terraform's own language.</summary>
    public static bool IsOne(string name) => name.EndsWith(".tf", StringComparison.Ordinal) || name.EndsWith(".tofu", StringComparison.Ordinal);

    /// <summary>What a text says, as far as it can be read.</summary>
    public static Body Parse(string text) => HclParser.Parse(text, new SourceMap().Add(""), new DiagnosticBag()).Body;

    /// <summary>The resource that is declared at a place; null when none is.</summary>
    public BlockSyntax? At(Location place)
    {
        var starts = SourceFile.LineStartsOf(Text);
        return place.Line < 1 || place.Line > starts.Length ? null
            : Body.BlocksOf(Resource).FirstOrDefault(block => block.Labels.Length == 2 && block.Origin.Offset == starts[place.Line - 1] + place.Column - 1);
    }

    /// <summary>The resource of a type and name; null when it is not here.</summary>
    public BlockSyntax? Named(string type, string name) => Body.BlocksOf(Resource).FirstOrDefault(block => block.Label(0) == type && block.Label(1) == name && block.Labels.Length == 2);

    /// <summary>The resources of a type.</summary>
    public IEnumerable<BlockSyntax> All(string type) => Body.BlocksOf(Resource).Where(block => block.Label(0) == type && block.Labels.Length == 2);
}
