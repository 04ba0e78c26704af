using System.Text;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Evidence.Scopes;
using Onus.Hcl.Editing;

namespace Onus.Engine.Evidence;

/// <summary>Writes what a page says of the services in scope as a block of settings, a service a line, so that a change is seen as one.</summary>
internal static class ScopeText
{
    /// <summary>The file.</summary>
    /// <param name="sha256">The SHA-256 of the page.</param>
    public static string Of(ScopeRequest request, ScopePage page, string asOf, string sha256)
    {
        var text = new StringBuilder();
        text.Append("# Which services are in the scope of the audits, as a page says that was saved. Written by onus evidence scope; services of your own may be added by hand.\n");
        text.Append(ServicesInScope.BlockType).Append(' ').Append(BlockLines.Text(request.Program)).Append(" {\n");
        Line("provider", BlockLines.Text(request.Provider)!);
        if (page.Column.Length > 0)
        {
            Line("program", BlockLines.Text(page.Column)!);
        }

        Line("as_of", BlockLines.Text(asOf)!);
        Line("sha256", BlockLines.Text(sha256)!);
        Map("services", page.Services.Select(entry => (entry.Key, BlockLines.Texts(entry.Value))));
        Map("pending", page.Pending.Select(entry => (entry.Key, BlockLines.Text(entry.Value)!)));
        if (!page.Unmatched.IsEmpty)
        {
            text.Append("\n  unmatched = [\n").AppendJoin("", page.Unmatched.Select(name => $"    {BlockLines.Text(name)},\n")).Append("  ]\n");
        }

        return text.Append("}\n").ToString();

        void Line(string name, string expression) => text.Append("  ").Append(name.PadRight(8)).Append(" = ").Append(expression).Append('\n');

        void Map(string name, IEnumerable<(string Key, string Expression)> entries)
        {
            var all = entries.Select(entry => (Key: BodyEditor.Literal(Value.Of(entry.Key)), entry.Expression)).ToList();
            if (all.Count > 0)
            {
                var width = all.Max(entry => entry.Key.Length);
                text.Append("\n  ").Append(name).Append(" = {\n").AppendJoin("", all.Select(entry => $"    {entry.Key.PadRight(width)} = {entry.Expression}\n")).Append("  }\n");
            }
        }
    }
}
