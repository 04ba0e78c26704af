using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Conditions.Tests;

/// <summary>An explanation names the clauses that decided, the elements that they were asked about and the values that they read; nothing else.</summary>
public sealed class ClausesTests
{
    private static readonly Value Firewall = Value.Map(
        ("Name", Value.Of("a")),
        ("Rules", Value.List(Rule(443), Rule(22), Rule(80), Rule(3389))),
        ("Block", Value.Map(("Acls", Value.False), ("Policies", Value.True), ("Buckets", Value.False))),
        ("Ports", Value.Of("22,443")));

    [Theory]
    [InlineData("self.Name == \"b\"", "self.Name == \"b\" False [Name = \"a\"]")]
    [InlineData("!(self.Name == \"a\")", "!(self.Name == \"a\") False [Name = \"a\"]")]
    [InlineData("self.Name == \"a\" && self.Block.Acls == true && self.Block.Buckets == true", "… False (self.Block.Acls == true False [Block.Acls = false]; self.Block.Buckets == true False [Block.Buckets = false])")]
    [InlineData("self.Name == \"b\" || self.Block.Acls == true", "… False (self.Name == \"b\" False [Name = \"a\"]; self.Block.Acls == true False [Block.Acls = false])")]
    [InlineData("self.Name == \"b\" || self.Block.Policies == true", "… True (self.Block.Policies == true True [Block.Policies = true])")]
    [InlineData("alltrue([for r in self.Rules : r.Port != 22])", "… False (Rules[1]: r.Port != 22 False [Rules[1].Port = 22])")]
    [InlineData("!anytrue([for r in self.Rules : contains(local.ports, r.Port)])", "… False (… True (Rules[1]: contains(local.ports, r.Port) True [Rules[1].Port = 22]; Rules[3]: contains(local.ports, r.Port) True [Rules[3].Port = 3389]))")]
    [InlineData("anytrue([for r in self.Rules : r.Port == 25 if r.Port < 100])", "… False (Rules[1]: r.Port == 25 False [Rules[1].Port = 22]; Rules[2]: r.Port == 25 False [Rules[2].Port = 80])")]
    [InlineData("!anytrue([for r in concat([self], self.Rules) : r.Port == 22])", "… False (… True (concat([self], self.Rules)[2]: r.Port == 22 True [concat([self], self.Rules)[2].Port = 22]))")]
    [InlineData("!anytrue([for p in split(\",\", self.Ports) : p == \"22\"])", "… False (… True (split(\",\", self.Ports)[0]: p == \"22\" True [split(\",\", self.Ports)[0] = \"22\"]))")]
    [InlineData("alltrue([for v in [self.Name, self.Ports] : v == \"a\"])", "… False (Ports: v == \"a\" False [Ports = \"22,443\"])")]
    [InlineData("alltrue([for k in [\"Acls\", \"Policies\"] : self.Block[k] == true])", "… False (\"Acls\": self.Block[k] == true False [Block.Acls = false])")]
    [InlineData("self.Name == \"a\" ? self.Block.Acls == true : self.Block.Policies == true", "… False (self.Name == \"a\" True [Name = \"a\"]; self.Block.Acls == true False [Block.Acls = false])")]
    [InlineData("self.Missing != null && self.Missing.Key == true", "… False (self.Missing != null False [Missing = null])")]
    [InlineData("length([for r in self.Rules : r if r.Port == 22 || r.Port == 80]) == 1", "length([for r in self.Rules : r if r.Port == 22 || r.Port == 80]) == 1 False […]")]
    [InlineData("alltrue([for r in self.None : r.Port != 22]) && self.Name == \"b\"", "… False (self.Name == \"b\" False [Name = \"a\"])")]
    [InlineData("anytrue([for r in self.None : r.Port != 22])", "anytrue([for r in self.None : r.Port != 22]) False [None = null]")]
    [InlineData("anytrue([for r in [self.None.Inner, try(self.Other.Inner, null)] : r.Port == 22])", "… False (None.Inner: r.Port == 22 False [None.Inner.Port = null]; r.Port == 22 False [])")]
    public void What_decided_is_told(string condition, string clauses)
    {
        var (answer, clause) = Asked.Explained(condition, Firewall);

        Show(clause).ShouldBe(clauses);
        IsSound(clause, answer.Reads).ShouldBeTrue(answer.Reads);
    }

    [Fact]
    public void What_is_not_known_is_told_as_such()
    {
        var unknown = Value.Unknown(Contracts.UnknownCode.Stated, $"nobody knows");
        var subject = Value.Map(("A", unknown), ("B", Value.True), ("Rules", Value.List(Rule(443), Value.Map(("Port", unknown)))));

        Show(Asked.Explained("self.A == true && self.B == true", subject).Clause).ShouldBe("… Unknown (self.A == true Unknown [A = unknown (nobody knows)])");
        Show(Asked.Explained("alltrue([for r in self.Rules : r.Port != 22])", subject).Clause).ShouldBe("… Unknown (Rules[1]: r.Port != 22 Unknown [Rules[1].Port = unknown (nobody knows)])");
    }

    [Fact]
    public void An_error_in_a_clause_that_is_asked_for_the_sake_of_telling_more_changes_nothing()
    {
        var (answer, clause) = Asked.Explained("self.Name == \"b\" && tonumber(self.Ports) == 22 && self.Block.Acls == true", Firewall);

        answer.Truth.ShouldBe(Truth.False);
        Show(clause).ShouldBe("… False (self.Name == \"b\" False [Name = \"a\"]; self.Block.Acls == true False [Block.Acls = false])");
    }

    [Fact]
    public void Of_many_elements_that_fail_some_are_told_and_the_others_counted()
    {
        var many = Value.Map(("Rules", Value.List([.. Enumerable.Repeat(0, 500).Select(_ => Rule(22))])));

        var clause = Asked.Explained("alltrue([for r in self.Rules : r.Port != 22])", many).Clause;

        clause.Parts.Length.ShouldBe(8);
        clause.Omitted.ShouldBe(492);
    }

    [Fact]
    public void Loops_within_loops_yield_a_small_tree()
    {
        var many = Value.Map(("Rules", Value.List([.. Enumerable.Range(0, 40).Select(Rule)])));

        var clause = Asked.Explained("anytrue([for a in self.Rules : anytrue([for b in self.Rules : anytrue([for c in self.Rules : a.Port + b.Port + c.Port == -1])])])", many).Clause;

        clause.Truth.ShouldBe(Truth.False);
        clause.Size.ShouldBeLessThan(300);
    }

    /// <summary>Whether the truth of each clause comes of its parts, and all values are among those that were read.</summary>
    internal static bool IsSound(Clause clause, string reads) => clause.Kind switch
    {
        ClauseKind.Leaf => clause.Parts.IsEmpty && clause.Reads.All(read => reads.Contains($"{read.Path} = {read.Value}", StringComparison.Ordinal)),
        ClauseKind.Not => clause.Parts is [var part] && part.Truth.Not() == clause.Truth,
        ClauseKind.Choice => true,
        _ => clause.Parts.All(part => part.Truth == clause.Truth),
    } && clause.Parts.All(part => IsSound(part, reads));

    internal static string Show(Clause clause)
    {
        var element = clause.Element is null ? "" : $"{clause.Element.Name}: ";
        var text = clause.Parts.IsEmpty ? clause.Text : "…";
        var reads = clause.Reads.Length > 4 ? "…" : string.Join(", ", clause.Reads.Select(read => $"{read.Path} = {read.Value}"));
        return $"{element}{text} {clause.Truth}" + (clause.Parts.IsEmpty ? $" [{reads}]" : $" ({string.Join("; ", clause.Parts.Select(Show))})");
    }

    private static Value Rule(int port) => Value.Map(("Port", Value.Of(port)));
}
