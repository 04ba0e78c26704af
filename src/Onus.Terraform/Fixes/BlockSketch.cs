using Onus.Core.Files;
using Onus.Sources.Fixes;

namespace Onus.Terraform.Fixes;

/// <summary>What values of a remedy look like in blocks that hold nothing else: the resource's own, without what is around it, and those of its parts.</summary>
/// <param name="type">Terraform's type of the resource.</param>
/// <param name="address">The address of the resource.</param>
/// <param name="names">What Terraform calls things.</param>
internal sealed class BlockSketch(string type, string address, SourceNames names)
{
    private readonly string _name = NameOf(address);
    private readonly List<(string Type, string Text)> _blocks = [];

    /// <summary>All that was added, as lines.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. _blocks.Where(block => block.Type == type).SelectMany(block => block.Text.Split('\n')[1..^2].Select(line => line.Length > 2 ? line[2..] : "")),
        .. _blocks.Where(block => block.Type != type).SelectMany(block => block.Text.TrimEnd('\n').Split('\n')),
    ];

    /// <summary>Adds a value.</summary>
    /// <returns>Whether it has a place.</returns>
    /// <exception cref="FixObstacle">It can't be written.</exception>
    public bool Add(FixTarget target, string canonical)
    {
        var at = _blocks.FindIndex(block => block.Type == target.Spot.Type);
        if (at < 0 && target.Spot.Type != type)
        {
            if (names.OwnerAttribute(target.Spot.Type, canonical) is not { } on || target.Attributes.Named(on) is null)
            {
                return false;
            }

            _blocks.Add((target.Spot.Type, string.Join('\n', PartBlock.Lines(target, Parsed(Owner).BlocksOf("resource").First(), _name, on)) + "\n"));
            return true;
        }

        if (at < 0)
        {
            at = _blocks.Count;
            _blocks.Add((type, $"resource \"{type}\" \"{_name}\" {{\n}}\n"));
        }

        var text = _blocks[at].Text;
        var edits = new BlockChange(text, text, target).Edits(Parsed(text).BlocksOf("resource").First());
        _blocks[at] = (_blocks[at].Type, TextEdit.Apply(text, edits));
        return edits.Count > 0;
    }

    /// <summary>The resource's block, repeated as its address says.</summary>
    private string Owner => $"resource \"{type}\" \"{_name}\" {{\n{(address.EndsWith("\"]", StringComparison.Ordinal) ? "for_each = {}\n" : address.EndsWith(']') ? "count = 1\n" : "")}}}\n";

    private static Hcl.Syntax.Body Parsed(string text) => ConfigurationFile.Parse(text);

    private static string NameOf(string address)
    {
        var plain = address.EndsWith(']') ? address[..address.LastIndexOf('[')] : address;
        var name = plain[(plain.LastIndexOf('.') + 1)..];
        return HclName(name) ? name : "this";
    }

    private static bool HclName(string name) => Hcl.Syntax.HclPrinter.IsName(name);
}
