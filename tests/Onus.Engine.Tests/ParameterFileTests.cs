using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Engine.Tests;

/// <summary>Parameters that are given in files.</summary>
public sealed class ParameterFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "B", "UsePreviousValue": true}]""")]
    [InlineData("""{"Parameters": {"A": "1"}, "Tags": {"x": "y"}}""")]
    [InlineData("""["A=1"]""")]
    [InlineData("A: '1'\n")]
    [InlineData("Parameters:\n  A: '1'\n")]
    public void Every_known_form_is_read(string text)
    {
        var diagnostics = new DiagnosticBag();

        var values = ParameterFile.Read(DiskTree.Input(_folder.Write("p.json", text)), new SourceMap(), diagnostics);

        values.ShouldHaveSingleItem().Key.ShouldBe("A");
        values["A"].ToString().ShouldBe("\"1\"");
        diagnostics.Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"A\": ", "parameters-syntax")]
    [InlineData("just text", "parameters-form")]
    [InlineData("[1, 2]", "parameters-form")]
    public void What_holds_no_parameters_is_an_error(string text, string code)
    {
        var diagnostics = new DiagnosticBag();

        ParameterFile.Read(DiskTree.Input(_folder.Write("p.json", text)), new SourceMap(), diagnostics).ShouldBeEmpty();

        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        var diagnostics = new DiagnosticBag();

        ParameterFile.Read(DiskTree.Input(Path.Combine(_folder.Path, "none")), new SourceMap(), diagnostics).ShouldBeEmpty();

        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("path-not-found");
    }

    [Fact]
    public void Pairs_are_cut_at_the_first_sign()
    {
        ParameterFile.Pair("A=b=c")!.Value.Value.ToString().ShouldBe("\"b=c\"");
        ParameterFile.Pair("A").ShouldBeNull();
        ParameterFile.Pair("=b").ShouldBeNull();
    }
}
