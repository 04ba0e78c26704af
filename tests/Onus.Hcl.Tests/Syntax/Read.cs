using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Short ways to parse in tests.</summary>
internal sealed record Read<T>(T Result, IReadOnlyList<Diagnostic> Diagnostics, SourceMap Map)
{
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public string Place(Diagnostic diagnostic) => Place(diagnostic.Origin);

    public string Place(Origin origin) => Map.Locate(origin) is { } place ? $"{place.Line}:{place.Column}" : "nowhere";
}

internal static class Read
{
    public static Read<ParsedFile> File(string text, string path = "test.tf") => With(path, (file, bag) => HclParser.Parse(text, file, bag));

    public static Read<Expression?> Expression(string text) => With("test.tf", (file, bag) => HclParser.ParseExpression(text, file, bag));

    public static Read<TemplateExpression> Template(string text) => With("test.tpl", (file, bag) => HclParser.ParseTemplate(text, file, bag));

    private static Read<T> With<T>(string path, Func<SourceFile, DiagnosticBag, T> parse)
    {
        var map = new SourceMap();
        var bag = new DiagnosticBag();
        var result = parse(map.Add(path), bag);
        return new Read<T>(result, bag.Items, map);
    }
}
