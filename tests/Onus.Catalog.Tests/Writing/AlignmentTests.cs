namespace Onus.Catalog.Tests.Writing;

/// <summary>Attributes are aligned as <c>terraform fmt</c> does it, and the first line that is not is named.</summary>
public sealed class AlignmentTests : IDisposable
{
    private const string File = "services/box/locals.hcl";
    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("locals {\n  a  = 1\n  bc = 2\n}")]
    [InlineData("locals {\n  a = 1\n\n  bc = 2\n}")]
    [InlineData("locals {\n  a = [\n    1\n  ]\n  bc = 2\n}")]
    [InlineData("locals {\n  a = {\n    \"x y\" = 1\n    z     = 2\n  }\n}")]
    [InlineData("locals {\n  a = <<EOT\nx = 1\nyz = 2\nEOT\n  bc = 2\n}")]
    [InlineData("locals {\n  a  = \"}\" # why\n  bc = \"\\\"{\"\n}")]
    public void What_stands_below_each_other_is_well(string text) => Complaints(text).ShouldBeEmpty();

    [Theory]
    [InlineData("locals {\n  a = 1\n  bc = 2\n}", 2)]
    [InlineData("locals {\n  a   = 1\n  bc  = 2\n}", 2)]
    [InlineData("locals {\n  a  = 1\n  bc   = 2\n}", 3)]
    [InlineData("locals {\r\n  a  = 1\r\n  bc   = 2\r\n}", 3)]
    [InlineData("locals {\n  a = {\n    \"x y\" = 1\n    z = 2\n  }\n}", 4)]
    [InlineData("locals {\n  a = <<EOT\nEOT\n  b = 2\n  cd = 2\n}", 4)]
    public void A_line_out_of_line_is_named(string text, int line) => Complaints(text).ShouldBe([$"catalog-alignment {File}:{line}"]);

    private IReadOnlyList<string> Complaints(string text)
    {
        _catalog.Write(File, text);
        _catalog.Open().CheckWriting(_catalog.Bag);
        return _catalog.Complaints;
    }
}
