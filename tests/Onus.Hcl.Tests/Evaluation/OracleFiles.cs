using Onus.Hcl.Conversion;
using System.Text.RegularExpressions;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>The files that the recorded expressions read.</summary>
internal sealed class OracleFiles(string root) : IFileReader
{
    public byte[] Read(string path) =>
        Exists(path) ? File.ReadAllBytes(Path.Combine(root, path)) : throw new FunctionException($"there is no such file", 0);

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    public IEnumerable<string> Matching(string folder, string pattern)
    {
        var wanted = new Regex(Translate(pattern));
        var below = Path.Combine(root, folder);
        return Directory.Exists(below)
            ? Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(below, path).Replace('\\', '/'))
                .Where(path => wanted.IsMatch(path))
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static string Translate(string pattern) => "^" + Regex.Replace(pattern, @"\*\*/|\*\*|[*?{},.]", match => match.Value switch
    {
        "**/" => "(.*/)?",
        "**" => ".*",
        "*" => "[^/]*",
        "?" => "[^/]",
        "{" => "(",
        "}" => ")",
        "," => "|",
        _ => "\\.",
    }) + "$";
}
