using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Catalog.Tests.Model;

/// <summary>What properties become by remedies.</summary>
public sealed class RemedyTests
{
    [Fact]
    public void At_least_300_checks_have_one() => Knowledge.Catalog.AllChecks().Count(check => check.Remedy.Count > 0).ShouldBeGreaterThanOrEqualTo(300);

    [Theory]
    [InlineData("Logging.Enabled", "{}", "{Logging={Enabled=true}}")]
    [InlineData("Logging.Enabled", "{Logging={Enabled=false,To=\"b\"}}", "{Logging={Enabled=true,To=\"b\"}}")]
    [InlineData("Logging?.Enabled", "{}", "{}")]
    [InlineData("Logging?.Enabled", "{Logging={To=\"b\"}}", "{Logging={To=\"b\",Enabled=true}}")]
    [InlineData("Disks[*].Encrypted", "{Disks=[{Size=1},{Encrypted=false}]}", "{Disks=[{Size=1,Encrypted=true},{Encrypted=true}]}")]
    [InlineData("Disks[*].Encrypted", "{}", "{}")]
    [InlineData("Disks[*].Ebs?.Encrypted", "{Disks=[{Ebs={}},{Name=\"none\"}]}", "{Disks=[{Ebs={Encrypted=true}},{Name=\"none\"}]}")]
    [InlineData("Options[Key=a.b].Value", "{}", "{Options=[{Key=\"a.b\",Value=true}]}")]
    [InlineData("Options[Key=a.b].Value", "{Options=[{Key=\"c\"},{Key=\"a.b\",Value=false}]}", "{Options=[{Key=\"c\"},{Key=\"a.b\",Value=true}]}")]
    [InlineData("Flags[]", "{Flags=[1]}", "{Flags=[1,true]}")]
    [InlineData("Flags[]", "{Flags=[true]}", "{Flags=[true]}")]
    [InlineData("Flags[]", "{Flags=1}", "{Flags=[1,true]}")]
    public void A_change_touches_what_its_path_names(string path, string before, string after) =>
        RemedyChange.Apply(Value.Map((path, Value.True)), Map(before)).ToString().ShouldBe(Map(after).ToString());

    [Fact]
    public void Null_takes_a_property_away() => RemedyChange.Apply(Value.Map(("Old", Value.Null)), Map("{Old=1,New=2}"))["Old"]!.IsNull.ShouldBeTrue();

    [Theory]
    [InlineData("A..B")]
    [InlineData("[*].B")]
    [InlineData("A[x].B")]
    [InlineData("A[")]
    [InlineData("")]
    [InlineData("?")]
    public void A_path_that_is_not_understood_names_nothing_that_a_type_has(string path) =>
        RemedyStep.Parse(path).ShouldContain(step => step.Name.Length == 0 || !step.Name.All(char.IsAsciiLetterOrDigit));

    private static MapValue Map(string text)
    {
        var expression = HclParser.ParseExpression(text, new SourceMap().Add("map"), new DiagnosticBag())!;
        return (MapValue)new Evaluator(new EvaluationOptions { Functions = StandardFunctions.Pure }).Evaluate(expression, Scope.Empty).Value;
    }
}
