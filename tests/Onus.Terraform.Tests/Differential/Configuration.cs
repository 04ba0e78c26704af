using System.Text.RegularExpressions;

namespace Onus.Terraform.Tests.Differential;

/// <summary>A block of a configuration.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Name">How others name it, such as <c>local.a</c>.</param>
/// <param name="Text">The text, without the last line break.</param>
internal sealed record Statement(string File, string Name, string Text);

/// <summary>A configuration, and which lines belong to which of its blocks.</summary>
internal sealed partial class Configuration(int seed, IReadOnlyList<Statement> statements)
{
    public int Seed { get; } = seed;

    public IReadOnlyList<Statement> Statements { get; } = statements;

    public (string Name, string Text)[] Files =>
        [.. Statements.GroupBy(statement => statement.File, (file, members) => (file, string.Concat(members.Select(member => member.Text + "\n"))))];

    /// <summary>The block at a line of a file.</summary>
    public Statement? At(string file, int line)
    {
        foreach (var statement in Statements.Where(statement => statement.File == file))
        {
            line -= statement.Text.Count(c => c == '\n') + 1;
            if (line <= 0)
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>The configuration without some of its blocks, and without the modules that nothing calls then.</summary>
    public Configuration Without(IReadOnlySet<Statement> dropped)
    {
        var folders = dropped.Where(statement => statement.Name.StartsWith("module.", StringComparison.Ordinal)).Select(statement => statement.Name[7..] + "/").ToList();
        return new(Seed, [.. Statements.Where(statement => !dropped.Contains(statement) && !folders.Exists(folder => statement.File.StartsWith(folder, StringComparison.Ordinal)))]);
    }

    /// <summary>A block and what of the configuration it depends on, as text.</summary>
    public string Around(string address)
    {
        var wanted = new List<Statement>();
        Add(NameOf(address));
        return string.Join('\n', wanted.Select(statement => $"# {statement.File}\n{statement.Text}"));

        void Add(string name)
        {
            foreach (var statement in Statements.Where(statement => statement.Name == name || (name.StartsWith("module.", StringComparison.Ordinal) && statement.File.StartsWith(name[7..] + "/", StringComparison.Ordinal))))
            {
                if (!wanted.Contains(statement))
                {
                    wanted.Add(statement);
                    Add(statement.Name.Replace("var.", "tfvars.", StringComparison.Ordinal));
                    foreach (Match match in Reference().Matches(statement.Text))
                    {
                        Add(match.Value);
                    }
                }
            }
        }
    }

    private static string NameOf(string address) => Reference().Match(address) is { Success: true } match ? match.Value : address;

    [GeneratedRegex(@"\b(var|local|module|terraform_data|output)\.\w+")]
    private static partial Regex Reference();
}
