using Onus.Hcl.Tests.Evaluation;

namespace Onus.Conditions.Tests;

/// <summary>There is one semantics: a condition comes to the same compiled, traced, explained and interpreted, and the same decided.</summary>
public sealed class SameAnswerTests
{
    private const int Seeds = 6_000;

    [Fact]
    public void Any_condition_comes_to_the_same_compiled_traced_explained_and_interpreted()
    {
        var otherwise = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var maker = new ConditionMaker(seed);
            var (condition, self) = (maker.Condition(3), maker.Self());
            var interpreted = Asked.Interpreted(condition, self);
            var traced = Asked.Compiled(condition, self, traced: true);
            var compiled = Asked.Compiled(condition, self);
            var (explained, clause) = Asked.Explained(condition, self);
            if (explained.Truth != interpreted.Truth || explained.Reason != interpreted.Reason || clause.Truth != interpreted.Truth || !ClausesTests.IsSound(clause, explained.Reads))
            {
                otherwise.Add($"{seed}: {condition} about {self}: interpreted {interpreted}, explained {explained} by {ClausesTests.Show(clause)}");
            }

            if (traced != interpreted || compiled.Truth != interpreted.Truth || compiled.Reason != interpreted.Reason)
            {
                otherwise.Add($"{seed}: {condition} about {self}: interpreted {interpreted}, traced {traced}, compiled {compiled}");
            }
        }

        otherwise.ShouldBeEmpty();
    }
}
