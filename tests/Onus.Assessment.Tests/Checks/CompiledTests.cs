using System.Text.RegularExpressions;
using Onus.Assessment.Checks;
using Onus.Assessment.Functions;
using Onus.Assessment.Relations;
using Onus.Assessment.Verification;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Tests.Checks;

/// <summary>The catalogue's conditions come to the same compiled, traced and interpreted, on all that is at hand; and what fails names the element that fails.</summary>
public sealed partial class CompiledTests(ITestOutputHelper output)
{
    private static readonly string Day = Knowledge.Catalog.AsOf;
    private static readonly EvaluationOptions Options = new() { Functions = CatalogFunctions.Table, AbsenceIsNull = true, NameOf = NameOf };
    private readonly RuleEvaluator _rules = new(Knowledge.Catalog, Day);
    private readonly List<string> _otherwise = [];
    private int _asked;

    /// <summary>An element of a list that is a property, at the end of its path or before.</summary>
    [GeneratedRegex(@"^(\w+)\[(\d+)\]")]
    private static partial Regex Element();

    [Fact]
    public void Examples_come_to_the_same()
    {
        foreach (var (check, example) in Examples())
        {
            if (Build(check, example) is { } resource)
            {
                Compare(resource);
            }
        }

        Report(40_000);
    }

    [SharedTheory("corpus/cloudformation", "corpus/terraform", "oracle/plans")]
    [InlineData("corpus/cloudformation", 30_000)]
    [InlineData("corpus/terraform", 50_000)]
    [InlineData("oracle/plans", 40_000)]
    public void Real_projects_come_to_the_same(string corpus, int least)
    {
        foreach (var resource in Scanned.Below(Checkout.Shared(corpus)).Ledger.Resources)
        {
            Compare(resource.Input);
        }

        Report(least);
    }

    [Fact]
    public void What_fails_by_one_element_names_it()
    {
        var named = new List<string>();
        foreach (var check in Knowledge.Catalog.AllChecks())
        {
            var built = check.Examples.Select(example => (example.Expected, Resource: Build(check, example))).Where(entry => entry.Resource is not null).ToList();
            foreach (var failing in built.Where(entry => entry.Expected == "fail").Select(entry => entry.Resource!))
            {
                if (_rules.Explain(check, failing).Because.Select(read => Element().Match(read.Path)).FirstOrDefault(match => match.Success) is not { } match)
                {
                    continue;
                }

                var (property, at) = (match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
                var culprit = ((ListValue)failing.Resource.Properties[property]!).Items[at];
                if (built.Where(entry => entry.Expected == "pass").Select(entry => entry.Resource!).FirstOrDefault(passing => passing.Resource.Properties[property] is ListValue { Count: > 0 }) is { } passing
                    && NamesTheElementThatIsChanged(check, passing, property, culprit))
                {
                    named.Add(check.Id);
                    break;
                }
            }
        }

        output.WriteLine($"{named.Count} checks");
        named.Count.ShouldBeGreaterThanOrEqualTo(50);
        _otherwise.ShouldBeEmpty();
    }

    /// <summary>
    /// A resource that passes, with its good element three times; then only the one in the middle is the bad one. Where one good element is enough nothing fails, and there is nothing to name.
    /// </summary>
    /// <returns>Whether it fails by that element alone.</returns>
    private bool NamesTheElementThatIsChanged(Check check, DeployedResource passing, string property, Value culprit)
    {
        var good = ((ListValue)passing.Resource.Properties[property]!).Items[0];
        if (_rules.Explain(check, With(passing, property, [good, good, good])).Status != FindingStatus.Pass
            || _rules.Explain(check, With(passing, property, [good, culprit, good])) is not { Status: FindingStatus.Fail } changed)
        {
            return false;
        }

        if (!changed.Because.Any(read => read.Path.StartsWith(property + "[1]", StringComparison.Ordinal)) || !IsNamed(changed.Clause!, property + "[1]"))
        {
            _otherwise.Add($"{check.Id} {property}: fails because of {string.Join("; ", changed.Because.Select(read => read.Path))}");
        }

        return !IsNamed(changed.Clause!, property + "[0]") && !IsNamed(changed.Clause!, property + "[2]") && !changed.Because.Any(read => read.Path.StartsWith(property + "[0]", StringComparison.Ordinal) || read.Path.StartsWith(property + "[2]", StringComparison.Ordinal));
    }

    /// <summary>Whether a clause is about an element, or reads a value of it.</summary>
    private static bool IsNamed(Clause clause, string element) =>
        clause.Element?.Name == element || clause.Reads.Any(read => read.Path.StartsWith(element, StringComparison.Ordinal)) || clause.Parts.Any(part => IsNamed(part, element));

    private void Compare(DeployedResource resource)
    {
        if (_rules.RulesOf(resource.Resource.Type) is not { } rules)
        {
            return;
        }

        var program = rules.Program;
        var (plain, tracing) = (program.NewAsker(), program.NewAsker(NameOf));
        plain.Look(resource);
        tracing.Look(resource);
        for (var i = 0; i < rules.Conditional.Length; i++)
        {
            var change = rules.Conditional[i];
            var trace = new ReadTrace();
            var answers = (plain.Applies(i, out _), tracing.Applies(i, out _, trace: trace), ReadsOf(trace));
            var own = new ReadTrace();
            var truth = Interpret(change.When!, change.Locals, MapValue.Empty, resource, own);
            Note(answers == (truth, truth, ReadsOf(own)), resource, change.Id, $"{answers} and {truth}, {ReadsOf(own)}");
        }

        for (var i = 0; i < rules.Checks.Length; i++)
        {
            var check = rules.Checks[i];
            var trace = new ReadTrace();
            var answers = (plain.Verdict(i, out _), tracing.Verdict(i, out _, trace: trace), ReadsOf(trace));
            var own = new ReadTrace();
            var status = Interpret(check, resource, own);
            Note(answers == (status, status, ReadsOf(own)), resource, check.Id, $"{answers} and {status}, {ReadsOf(own)}");
        }
    }

    private void Note(bool isSame, DeployedResource resource, string rule, string answers)
    {
        _asked++;
        if (!isSame && _otherwise.Count < 20)
        {
            _otherwise.Add($"{rule} of {resource.Resource.Key}: {answers}");
        }
    }

    private void Report(int least)
    {
        output.WriteLine($"{_asked} questions");
        _otherwise.ShouldBeEmpty();
        _asked.ShouldBeGreaterThanOrEqualTo(least);
    }

    private static FindingStatus Interpret(Check check, DeployedResource resource, ReadTrace trace)
    {
        var applies = check.Applies is null ? Truth.True : Interpret(check.Applies, check.Locals, check.Parameters, resource, trace);
        return applies == Truth.False ? FindingStatus.NotApplicable : (Interpret(check.Condition, check.Locals, check.Parameters, resource, trace), applies) switch
        {
            (Truth.True, _) => FindingStatus.Pass,
            (Truth.False, Truth.True) => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
    }

    private static Truth Interpret(Expression condition, MapValue locals, MapValue parameters, DeployedResource resource, ReadTrace trace) =>
        new Evaluator(Options).Test(condition, new RuleScope(resource.Resource, locals, parameters), out _, trace, resource);

    private static string ReadsOf(ReadTrace trace) => string.Join("; ", trace.Reads.Select(read => $"{read.Path} = {read.Value}"));

    private static string? NameOf(object? context, Value value) => ((DeployedResource)context!).Index.OfProperties(value)?.Address;

    private static IEnumerable<(Check Check, Example Example)> Examples() => Knowledge.Catalog.AllChecks().SelectMany(check => check.Examples, (check, example) => (check, example));

    private static DeployedResource? Build(Check check, Example example)
    {
        var (deployment, errors) = ExampleBuilder.Build(example, check.Types[0], check.Locals);
        return errors.Count > 0 ? null : new DeployedResource(deployment.Resources[0], new DeploymentIndex(deployment, Knowledge.Catalog));
    }

    private static DeployedResource With(DeployedResource resource, string property, params ReadOnlySpan<Value> items)
    {
        var builder = new MapBuilder().SetAll(resource.Resource.Properties);
        builder.Set(property, Value.List(items));
        var subject = resource.Resource;
        var changed = new Resource(subject.Deployment, subject.Address, subject.Type, builder.Build(subject.Properties.Origin), subject.Origin) { Meta = subject.Meta };
        var deployment = resource.Index.Deployment;
        return new DeployedResource(changed, new DeploymentIndex(deployment with { Resources = [changed, .. deployment.Resources.Skip(1)] }, Knowledge.Catalog));
    }

    /// <summary>What the interpreter sees of a resource.</summary>
    private sealed class RuleScope(Resource resource, MapValue locals, MapValue parameters) : Hcl.Evaluation.Scope
    {
        public override Value? Find(string name) => name switch
        {
            "self" => resource.Properties,
            "meta" => resource.Meta,
            "local" => locals,
            "param" => parameters,
            "date" => Value.Of(Day),
            _ => null,
        };

        public override string? TraceName(string name) => name switch
        {
            "self" => "",
            "meta" => "meta",
            _ => null,
        };
    }
}
