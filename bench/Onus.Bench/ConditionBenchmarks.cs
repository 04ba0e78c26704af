using BenchmarkDotNet.Attributes;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Bench;

/// <summary>The cost of one condition of the catalogue.</summary>
[MemoryDiagnoser]
public class ConditionBenchmarks
{
    private static readonly Value Self = Value.Map(
        ("StorageEncrypted", Value.True),
        ("BackupRetentionPeriod", Value.Of(14)),
        ("Tags", Value.List(Value.Map(("Key", Value.Of("team")), ("Value", Value.Of("web"))))));

    private readonly Evaluator _evaluator = new(new EvaluationOptions { Functions = StandardFunctions.Pure, AbsenceIsNull = true });
    private readonly Scope _scope = Scope.Of(new Dictionary<string, Value> { ["self"] = Self });
    private Expression _condition = null!;

    [Params(
        "self.StorageEncrypted == true",
        "coalesce(self.BackupRetentionPeriod, 1) >= 7",
        "anytrue([for tag in self.Tags : tag.Key == \"team\"])")]
    public string Condition { get; set; } = "";

    [GlobalSetup]
    public void Parse() => _condition = HclParser.ParseExpression(Condition, new SourceMap().Add("bench"), new DiagnosticBag())!;

    [Benchmark]
    public Truth Test() => _evaluator.Test(_condition, _scope, out _);
}
