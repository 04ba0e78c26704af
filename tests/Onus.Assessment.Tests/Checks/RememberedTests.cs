using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Assessment.Tests.Checks;

/// <summary>
/// A condition that reads the same values is not asked twice. Values that a condition can tell apart are not the same: what was remembered for one resource is
/// never the answer for another that differs in no more than how its value came to be.
/// </summary>
public sealed class RememberedTests
{
    private const string Check = "box-patched";

    [Theory]
    [InlineData("!is_literal(self.Patched)", "text", "!Join ['', [te, xt]]")]
    [InlineData("!is_literal(self.Patched)", "text", "!Ref Given")]
    [InlineData("startswith(self.Patched, \"log-\")", "!Sub 'other-${Unset}'", "!Sub 'log-${Unset}'")]
    [InlineData("startswith(self.Patched, \"log-\")", "!Sub 'lo${Unset}'", "!Sub 'log-${Unset}'")]
    [InlineData("self.Patched == 1", "2", "1")]
    [InlineData("self.Patched == [1, 2]", "[2, 1]", "[1, 2]")]
    [InlineData("self.Patched.Key == true", "{Other: true}", "{Key: true}")]
    [InlineData("self.Patched == \"one\"", "[one]", "one")]
    [InlineData("is_known(self.Patched)", "!Ref Unset", "text")]
    public void Each_value_gets_its_own_answer_whichever_comes_first(string condition, string fails, string passes)
    {
        var verdicts = Verdicts(condition, fails, passes, fails, passes);

        verdicts[0].ShouldNotBe(FindingStatus.Pass);
        verdicts.ShouldBe([verdicts[0], FindingStatus.Pass, verdicts[0], FindingStatus.Pass]);
        Verdicts(condition, passes, fails).ShouldBe([FindingStatus.Pass, verdicts[0]]);
    }

    private static List<FindingStatus> Verdicts(string condition, params string[] values)
    {
        using var small = new SmallCatalog();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", condition, StringComparison.Ordinal));
        var boxes = values.Select((value, i) => $"  B{i}:\n    Type: AWS::Box::Box\n    Properties:\n      Patched: {value}\n");
        var template = "Parameters:\n  Unset: {Type: String}\n  Given: {Type: String}\nResources:\n" + string.Concat(boxes);
        var scanned = Scanned.Of(
            template,
            new ReadOptions { Parameters = new Dictionary<string, Value> { ["Given"] = Value.Of("text") } },
            small.Open(),
            how: new AssessmentOptions { Threads = 1 });
        return [.. values.Select((_, i) => scanned.Verdict("B" + i, Check))];
    }
}
