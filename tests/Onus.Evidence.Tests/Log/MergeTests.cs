using System.Text;
using Onus.Core.Diagnostics;
using Onus.Evidence.Log;

namespace Onus.Evidence.Tests.Log;

/// <summary>Branches that both appended become one log that verification accepts, without a change of any entry.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly SomeLog _log = new SomeLog().Filled(3);

    public void Dispose() => _log.Dispose();

    [Fact]
    public void What_git_calls_a_conflict_is_joined_by_an_entry_that_names_both_ends()
    {
        using var theirs = _log.Branch();
        theirs.Filled(2, "theirs");
        _log.Filled(1, "ours");
        var (common, ours) = (_log.Lines[..3], _log.Lines[3..]);
        var (head, other) = (_log.Read().Head, theirs.Read().Head);
        _log.Write([.. common, "<<<<<<< HEAD", .. ours, "=======", .. theirs.Lines[3..], ">>>>>>> theirs"]);
        _log.Read().Problems.ShouldContain(problem => problem.Code == "evidence-conflict" && problem.Line == 4);

        var merged = _log.Merge();

        var log = _log.Read();
        log.Problems.ShouldBeEmpty();
        _log.Lines[..^1].ShouldBe([.. common, .. ours, .. theirs.Lines[3..]]);
        log.Entries[^1].ShouldBe(merged.Merges.ShouldHaveSingleItem());
        (log.Entries[^1].Previous, log.Entries[^1].Merged, log.Entries[^1].Number).ShouldBe((head, other, 7));
        log.IsRecorded("attestation", "theirs 1", SomeLog.Digest(1)).ShouldBeTrue();
        _log.Append("next").Number.ShouldBe(8);
        _log.Read().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_union_driver_makes_is_found_and_joined()
    {
        using var theirs = _log.Branch();
        theirs.Filled(2, "theirs");
        _log.Filled(2, "ours");
        _log.Write([.. _log.Lines, .. theirs.Lines[3..]]);
        _log.Read().Problems.ShouldHaveSingleItem().Code.ShouldBe("evidence-branches");
        _log.Read().IsWhole.ShouldBeFalse();

        _log.Merge().Count.ShouldBe(8);

        _log.Read().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Where_there_is_nothing_to_join_nothing_changes()
    {
        var before = _log.Bytes;

        var merged = _log.Merge();

        (merged.IsChanged, merged.Merges.Count, merged.Count).ShouldBe((false, 0, 3));
        _log.Bytes.ShouldBe(before);
    }

    [Fact]
    public void Lines_that_only_stand_in_another_order_or_twice_are_put_right_without_an_entry()
    {
        var before = _log.Bytes;
        _log.Write([.. _log.Lines.Reverse(), _log.Lines[1]]);
        _log.Read().IsWhole.ShouldBeFalse();

        _log.Merge().Merges.ShouldBeEmpty();

        _log.Bytes.ShouldBe(before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Branches_of_branches_in_any_order_become_one_log_and_keep_every_entry(int seed)
    {
        var random = new Random(seed);
        var clones = new List<SomeLog> { _log, _log.Branch(), _log.Branch(), _log.Branch() };
        try
        {
            for (var step = 0; step < 60; step++)
            {
                var (one, other) = (clones[random.Next(clones.Count)], clones[random.Next(clones.Count)]);
                if (one != other && random.Next(3) == 0)
                {
                    // Whatever git makes of two files: common lines once, the rest in a conflict, one behind the other, or mixed.
                    var (left, right) = (one.Lines, other.Lines);
                    var mixed = random.Next(3);
                    string[] lines = mixed == 0 ? ["<<<<<<< a", .. left, "||||||| b", .. left.Intersect(right), "=======", .. right, ">>>>>>> c"]
                        : mixed == 1 ? [.. left, .. right.Except(left)]
                        : [.. left.Union(right).OrderBy(_ => random.Next())];
                    one.Write(lines).Merge();
                    left.Union(right).ShouldBeSubsetOf(one.Lines);
                }
                else
                {
                    one.Append($"{seed} {step}", step);
                }

                var log = one.Read();
                log.Problems.ShouldBeEmpty();
                log.Entries[^1].Number.ShouldBe(log.Count);
            }
        }
        finally
        {
            clones.Skip(1).ToList().ForEach(clone => clone.Dispose());
        }
    }

    [Fact]
    public void Something_that_is_no_entry_or_follows_on_none_is_never_merged_away()
    {
        var changed = _log.Lines[1].Replace("block", "blick", StringComparison.Ordinal);
        foreach (string[] lines in new string[][] { [_log.Lines[0], changed, _log.Lines[2]], [_log.Lines[0], _log.Lines[2]], [.. _log.Lines, "text"] })
        {
            using var other = new SomeLog().Write(lines);
            var before = other.Bytes;

            Should.Throw<RequestException>(() => other.Merge());

            other.Bytes.ShouldBe(before);
        }
    }

    [Fact]
    public void Two_branches_that_both_began_the_log_are_joined_too()
    {
        using var one = new SomeLog().Filled(2, "one");
        using var other = new SomeLog().Filled(1, "other");
        one.Write([.. one.Lines, .. other.Lines]);

        one.Merge().Count.ShouldBe(4);

        one.Read().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_that_counts_wrongly_is_found_on_a_side_branch_as_on_the_main_one()
    {
        using var theirs = _log.Branch();
        using var third = _log.Branch();
        third.Filled(1, "third");
        theirs.Filled(1, "theirs");
        theirs.Write([.. theirs.Lines, .. third.Lines[3..]]).Merge();
        _log.Filled(1, "ours");
        var merge = theirs.Read().Entries[^1];
        var wrong = merge with { Number = merge.Number + 1 };
        wrong = wrong with { Hash = LogLine.HashOf(wrong) };
        _log.Write([.. _log.Lines, .. theirs.Lines[3..^1], Encoding.ASCII.GetString(LogLine.Of(wrong))]).Merge();

        _log.Read().Problems.ShouldHaveSingleItem().Code.ShouldBe("evidence-number");
    }
}
