using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Json;

namespace Onus.Hcl.Tests.Syntax;

public sealed class JsonTests
{
    private static readonly JsonBodySchema Schema = JsonBodySchema.Of(
        ("locals", 0, JsonBodySchema.AttributesOnly),
        ("variable", 1, JsonBodySchema.AttributesOnly),
        ("resource", 2, JsonBodySchema.Of(("lifecycle", 0, JsonBodySchema.AttributesOnly))));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"a": 1, "b": 1.5, "c": true, "d": null, "e": [], "f": "x"}""", "a = 1; b = 1.5; c = true; d = null; e = (tuple); f = 'x'")]
    [InlineData("""{"a": "${b.c}", "d": "x ${y}", "e": "$${z} \"\\", "f": ""}""", "a = (wrap (attr b c)); d = 'x '${y}; e = '${z} \"\\'; f = ''")]
    [InlineData("""{"a": {"b": [1, {"${c}": "%{if d}e%{endif}"}]}}""", "a = (object 'b'=(tuple 1 (object (wrap c)=%if(d){'e'}{''})))")]
    [InlineData("""{"//": "why", "variable": {"a": {"//": [], "default": 1}, "b": {}}}""", "variable 'a' {default = 1}; variable 'b' {}")]
    [InlineData("""{"variable": [{"a": {}}, {"b": {}}], "locals": [{"c": 1}, {"d": 2}]}""", "variable 'a' {}; variable 'b' {}; locals {c = 1}; locals {d = 2}")]
    [InlineData("""{"variable": {"a": {}}, "variable": {"b": null}}""", "variable 'a' {}")]
    [InlineData("""[{"a": 1}, {"b": 2}]""", "a = 1; b = 2")]
    [InlineData("""{"resource": {"t": {"n": [{"a": {"b": 1}, "lifecycle": {"c": true}}, {}]}}}""", "resource 't' 'n' {a = (object 'b'=1); lifecycle {c = true}}; resource 't' 'n' {}")]
    public void Members_are_attributes_or_blocks_as_the_schema_says(string json, string outline)
    {
        var (body, diagnostics, _) = Parse(json);

        diagnostics.ShouldBeEmpty();
        Outline.Of(body.ShouldNotBeNull()).ShouldBe(outline);
    }

    [Theory]
    [InlineData("""{"a": 1, "a": 2, "b": 3}""", "hcl-duplicate-attribute", "a = 1; b = 3")]
    [InlineData("""{"a": {"b": 1, "b": 2}}""", "hcl-duplicate-attribute", "a = (object 'b'=1)")]
    [InlineData("""{"a": "${", "b": 1}""", "hcl-unexpected-end", "a = (invalid); b = 1")]
    [InlineData("""{"locals": 1, "b": 1}""", "hcl-json-block", "b = 1")]
    [InlineData("""{"variable": {"a": [[]]}, "b": 1}""", "hcl-json-block", "b = 1")]
    [InlineData("""1""", "hcl-json-block", "")]
    public void What_is_wrong_loses_only_itself(string json, string code, string outline)
    {
        var (body, diagnostics, _) = Parse(json);

        diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        diagnostics[0].Remedy!.Text.ShouldNotBeNullOrEmpty();
        Outline.Of(body.ShouldNotBeNull()).ShouldBe(outline);
    }

    [Theory]
    [InlineData("", "hcl-json")]
    [InlineData("{\"a\": }", "hcl-json")]
    [InlineData("{\"a\": 1} x", "hcl-json")]
    [InlineData("{\"a\": \"\\ud800\"}", "hcl-json")]
    public void What_is_no_json_gives_one_diagnostic(string json, string code)
    {
        var (body, diagnostics, _) = Parse(json);

        body.ShouldBeNull();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void Deep_json_is_refused()
    {
        var (body, diagnostics, _) = Parse("{\"a\": " + new string('[', 100_000));

        body.ShouldBeNull();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("hcl-too-deep");
    }

    [Fact]
    public void Places_are_exact_in_plain_strings_and_those_of_the_string_in_others()
    {
        var (body, _, map) = Parse("{\n  \"é\": \"x ${y}\",\n  \"b\": \"\\t ${y}\"\n}");

        var plain = body!.Attributes[0].Value.ShouldBeOfType<TemplateExpression>();
        var escaped = body.Attributes[1].Value.ShouldBeOfType<TemplateExpression>();
        map.Locate(plain.Parts[1].Origin).ShouldBe(new Location("test.tf.json", 2, 11));
        map.Locate(escaped.Parts[1].Origin).ShouldBe(new Location("test.tf.json", 3, 8));
    }

    private static (Body? Body, IReadOnlyList<Diagnostic> Diagnostics, SourceMap Map) Parse(string json)
    {
        var map = new SourceMap();
        var bag = new DiagnosticBag();
        var body = HclJsonParser.Parse(Encoding.UTF8.GetBytes(json), map.Add("test.tf.json"), bag, Schema);
        return (body, bag.Items, map);
    }
}
