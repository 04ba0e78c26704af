using Onus.Conditions.Asking;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Conditions.Tests;

/// <summary>A condition about <c>self</c>, asked in each of the ways that there are.</summary>
internal static class Asked
{
    private static readonly EvaluationOptions Options = new() { Functions = StandardFunctions.Pure, AbsenceIsNull = true };
    private static readonly (string Name, string TraceName)[] Variables = [("self", "")];

    private static readonly MapValue Constants = Value.Map(("local", Value.Map(("ports", Value.List(Value.Of(22), Value.Of(3389))))));

    public static Answer Compiled(string condition, Value self, bool traced = false, Budget? budget = null)
    {
        var (asker, asked) = Ready(condition);
        asker.Look(null, self);
        var trace = traced ? new ReadTrace() : null;
        return new Answer(asker.Ask(asked, out var reason, budget, trace), reason, ReadsOf(trace));
    }

    public static (Answer Answer, Clause Clause) Explained(string condition, Value self)
    {
        var program = new ConditionProgram(Options, Variables, explains: true);
        var compiled = program.Add(Parse(condition), Constants);
        var asker = program.NewAsker();
        asker.Look(null, self);
        var trace = new ReadTrace();
        var truth = asker.Explain(compiled, out var reason, trace, out var clause);
        return (new Answer(truth, reason, ReadsOf(trace)), clause);
    }

    public static Answer Interpreted(string condition, Value self)
    {
        var trace = new ReadTrace();
        return new Answer(new Evaluator(Options).Test(Parse(condition), new SelfScope(self), out var reason, trace), reason, ReadsOf(trace));
    }

    public static (Asker Asker, Condition Condition) Ready(string condition)
    {
        var program = new ConditionProgram(Options, Variables);
        var compiled = program.Add(Parse(condition), Constants);
        return (program.NewAsker(), compiled);
    }

    private static Expression Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var expression = HclParser.ParseExpression(text, new SourceMap().Add("test.hcl"), diagnostics)!;
        diagnostics.Items.ShouldBeEmpty();
        return expression;
    }

    private static string ReadsOf(ReadTrace? trace) => string.Join("; ", trace?.Reads.Select(read => $"{read.Path} = {read.Value}") ?? []);

    private sealed class SelfScope(Value self) : Scope
    {
        public override Value? Find(string name) => name == "self" ? self : null;

        public override string? TraceName(string name) => name == "self" ? "" : null;
    }
}

/// <summary>What came of asking.</summary>
internal sealed record Answer(Truth Truth, UnknownReason? Reason, string Reads);
