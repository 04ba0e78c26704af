using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Tests.Syntax;

public sealed class BodyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a = 1", "a = 1")]
    [InlineData("\uFEFFa = 1\r\nb = 2\r\n", "a = 1; b = 2")]
    [InlineData("a {}", "a {}")]
    [InlineData("a { b = 1 }\n", "a {b = 1}")]
    [InlineData("a {\n}\n", "a {}")]
    [InlineData("a \"b\" c-d \"e\\n\" {\n  f = 1\n  g {\n  }\n}\n", "a 'b' c-d 'e\n' {f = 1; g {}}")]
    [InlineData("# one\na = 1 // two\n/* three\n*/ b /* four */ = /* five */ 2 # six", "a = 1; b = 2")]
    [InlineData("a { /* x\n */ b = 1 }", "a {b = 1}")]
    [InlineData("a \"$${b}\" {}", "a '${b}' {}")]
    [InlineData("for = 1\nif = true ? 2 : 3\nnull = 4", "for = 1; if = (? true 2 3); null = 4")]
    public void Attributes_and_blocks(string text, string outline)
    {
        var read = Read.File(text);

        read.Diagnostics.ShouldBeEmpty();
        Outline.Of(read.Result.Body).ShouldBe(outline);
    }

    [Theory]
    [InlineData("a \"${each.b}-c\" { d = 1, (each.e) = f(2, 3) }", "a '${each.b}-c' {d = 1; ${each.e} = (call f 2 3)}")]
    [InlineData("(each.a) = {\n  b = 1\n}\n(each.c) = 2\n", "${each.a} = (object b=1); ${each.c} = 2")]
    public void The_catalogue_may_say_more(string text, string outline)
    {
        var bag = new DiagnosticBag();
        var body = HclParser.Parse(text, new SourceMap().Add("x"), bag, HclDialect.Catalogue).Body;

        bag.Items.ShouldBeEmpty();
        Outline.Of(body).ShouldBe(outline);
        Read.File(text).Diagnostics.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("(a) = 1\nb = 2", "hcl-no-name")]
    [InlineData("(a.b) 1\nb = 2", "hcl-unexpected")]
    [InlineData("(a.b = 1\nb = 2", "hcl-unexpected")]
    [InlineData("a { b = 1, (c) = 2 }\nb = 2", "hcl-no-name")]
    public void A_name_in_parentheses_that_is_none_is_said_once(string text, string code)
    {
        var bag = new DiagnosticBag();
        var body = HclParser.Parse(text, new SourceMap().Add("x"), bag, HclDialect.Catalogue).Body;

        bag.Items.Select(item => item.Code).ShouldBe([code]);
    }

    [Fact]
    public void Comments_are_kept_with_their_places()
    {
        var read = Read.File("# one\na = [ // two #\n  1 /* three\n  */\n]\nb = \"# no ${c /* four */}\"\n#\n");

        read.Result.Comments.Select(comment => $"{read.Place(comment.Origin)} {comment.Text}")
            .ShouldBe(["1:1 one", "2:7 two #", "3:5 three", "6:15 four", "7:1 "]);
    }

    [Fact]
    public void Names_labels_and_values_know_their_places()
    {
        var read = Read.File("a \"b\" {\n  c = d\n}\n");

        var block = read.Result.Body.Blocks[0];
        string[] places =
        [
            read.Place(block.Origin), read.Place(block.Labels[0].Origin), read.Place(block.Body.Origin),
            read.Place(block.Body.Attributes[0].Origin), read.Place(block.Body.Attributes[0].Value.Origin),
        ];
        places.ShouldBe(["1:1", "1:3", "1:7", "2:3", "2:7"]);
    }

    [Theory]
    [InlineData("a = 1\na = 2\nb = 3", "hcl-duplicate-attribute 2:1", "a = 1; b = 3")]
    [InlineData("a = 1 +\nb = 2", "hcl-unexpected 1:8", "a = (invalid); b = 2")]
    [InlineData("a = \nb = 2", "hcl-unexpected 1:5", "a = (invalid); b = 2")]
    [InlineData("a = 1 b = 2\nc = 3", "hcl-missing-newline 1:7", "a = 1; c = 3")]
    [InlineData("a = [1,\n  2 3,\n  4\n]\nb = 2", "hcl-unexpected 2:5", "a = (invalid); b = 2")]
    [InlineData("a = [1,\nb = 2\nc = 3", "hcl-unexpected 2:3", "a = (invalid); b = 2; c = 3")]
    [InlineData("a = f({ x = [1 })\nb = 2", "hcl-unexpected 1:16", "a = (invalid); b = 2")]
    [InlineData("a = \"x\nb = 2", "hcl-unclosed-quote 1:7", "a = (invalid); b = 2")]
    [InlineData("a = \"${f(\"x\nb = 2", "hcl-unclosed-quote 1:12", "a = (invalid); b = 2")]
    [InlineData("a = <<EOT x\nb = 2", "hcl-invalid-character 1:5", "a = (invalid); b = 2")]
    [InlineData("a = \"%{if x}\"\nb = 2", "hcl-directive 1:6", "a = (invalid); b = 2")]
    [InlineData("a\nb = 2", "hcl-no-definition 1:1", "b = 2")]
    [InlineData("a : 1\nb = 2", "hcl-no-definition 1:1", "b = 2")]
    [InlineData("\"a\" = 1\nb = 2", "hcl-quoted-name 1:1", "b = 2")]
    [InlineData("] = 1\nb = 2", "hcl-unexpected 1:1", "b = 2")]
    [InlineData("}\nb = 2", "hcl-stray-brace 1:1", "b = 2")]
    [InlineData("a b.c {\n  d = 1\n}\nb = 2", "hcl-unexpected 1:4", "b = 2")]
    [InlineData("a \"${x}\" {\n  d = 1\n}\nb = 2", "hcl-template-in-label 1:4", "b = 2")]
    [InlineData("a \"b {\n  d = 1\n}\nc = 2", "hcl-unclosed-quote 1:7;hcl-stray-brace 3:1", "d = 1; c = 2")]
    [InlineData("a {\n  b = 1 }\nc = 2", "hcl-missing-newline 2:9", "c = 2; a {b = 1}")]
    [InlineData("a { b = 1, c = 2 }\nd = 2", "hcl-one-line-block 1:10", "d = 2; a {b = 1}")]
    [InlineData("a { b {} }\nd = 2", "hcl-one-line-block 1:5", "d = 2; a {}")]
    [InlineData("a {} b {}\nd = 2", "hcl-missing-newline 1:6", "d = 2; a {}")]
    [InlineData("a {\n  b = 1\n", "hcl-unclosed-block 1:1", "a {b = 1}")]
    [InlineData("a \"x\" {\n  b = 1\n\na \"y\" {\n  b = 2\n}\nc = 3", "hcl-unclosed-block 1:1", "c = 3; a 'x' {b = 1}; a 'y' {b = 2}")]
    [InlineData("a {\n  b = {\n    c = 1\n  d = 2\n}\ne = 3\n", "hcl-unclosed-block 1:1", "e = 3; a {b = (object c=1 d=2)}")]
    [InlineData("a {\n  b = 1 +\n  c {\n    d = (\n  }\n  e = 2\n}\nf = 3", "hcl-unexpected 2:10;hcl-unexpected 5:3", "f = 3; a {b = (invalid); e = 2; c {d = (invalid)}}")]
    [InlineData("a = 1;\nb = 2", "hcl-invalid-character 1:6", "a = 1; b = 2")]
    [InlineData("a = 1\n/* b = 2", "hcl-unclosed-comment 2:1", "a = 1")]
    public void What_is_wrong_loses_only_itself(string text, string diagnostics, string outline)
    {
        var read = Read.File(text);

        string.Join(';', read.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {read.Place(diagnostic)}")).ShouldBe(diagnostics);
        read.Diagnostics.ShouldAllBe(diagnostic => !string.IsNullOrEmpty(diagnostic.Remedy!.Text));
        Outline.Of(read.Result.Body).ShouldBe(outline);
    }
}
