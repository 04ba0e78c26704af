using System.Text.RegularExpressions;
using Onus.Catalog.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Policies;

/// <summary>The tables of docs/policies.md say what is so: each row is tried.</summary>
public sealed partial class PolicyTableTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "policies.md"));

    public static TheoryData<string, string, string> Operators => Rows("| operator |", row => row is [_, _, _]);

    public static TheoryData<string, string, string, string> Keys
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Table("| key |"))
            {
                data.Add(row[0].Trim('`'), row[1], row[2].Trim('`'), row[3].Trim('`'));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void An_operator_narrows_as_the_table_says(string row, string narrows, string without)
    {
        var plain = OperatorName().Match(row).Groups[1].Value;
        var (name, key, value) = plain switch
        {
            "ForAnyValue:" or "ForAllValues:" => ($"{plain}StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"),
            "IfExists" => ("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
            "Null" => (plain, "aws:PrincipalOrgID", "false"),
            "Bool" => (plain, "elasticfilesystem:AccessedViaMountTarget", "true"),
            "IpAddress" or "NotIpAddress" => (plain, "aws:SourceIp", "203.0.113.0/24"),
            _ when plain.StartsWith("Numeric", StringComparison.Ordinal) && plain.Contains("Than", StringComparison.Ordinal) => (plain, "aws:MultiFactorAuthAge", "3600"),
            _ => (plain, "aws:PrincipalAccount", "111122223333"),
        };
        var policy = PolicyText.ForEverybody(name, key, $"\"{value}\"");
        var said = Model.Test($"policy_statements({policy})[0].Narrows");

        said.ShouldBe(narrows.StartsWith("no", StringComparison.Ordinal) ? Truth.False : Truth.True);

        // A key that every request has makes no difference to who is kept out, but for operators that let in all but some.
        if (without == "passes" && !narrows.StartsWith("no:", StringComparison.Ordinal))
        {
            Model.Test($"policy_grants_public({policy.Replace(key, "aws:PrincipalAccount", StringComparison.Ordinal).Replace(value, "111122223333", StringComparison.Ordinal)})").ShouldBe(Truth.False);
            Model.Test($"policy_grants_public({policy.Replace("Condition = {", $"Condition = {{Null = {{\"{key}\" = \"false\"}}, ", StringComparison.Ordinal)})").ShouldBe(Truth.False);
        }
    }

    [Fact]
    public void Every_operator_is_in_the_table() => Operators.Count.ShouldBe(30);

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_global_key_narrows_as_the_table_says(string key, string narrows, string fixedValue, string anybodys)
    {
        var named = Knowledge.Catalog.ConditionKeys.Find(key.Replace("*", "team", StringComparison.Ordinal)).ShouldNotBeNull();
        named.IsGlobal.ShouldBeTrue();
        var (who, anything) = narrows switch
        {
            "who asks" or "for whom a service asks" or "from where" => (true, true),
            "the session" or "what is asked for" => (false, true),
            _ => (false, false),
        };
        fixedValue = fixedValue == "–" ? "true" : fixedValue;
        Statement(named, key, fixedValue, "NarrowsWho").ShouldBe(who.ToTruth());
        Statement(named, key, fixedValue, "Narrows").ShouldBe(anything.ToTruth());
        if (anybodys != "–")
        {
            Statement(named, key, anybodys, "Narrows").ShouldBe(Truth.False);
        }
    }

    [Fact]
    public void The_table_has_the_global_keys_and_no_other() =>
        Table("| key |").Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal).ShouldBe(Knowledge.Catalog.ConditionKeys.All.Where(key => key.IsGlobal).Select(key => key.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("StringEquals", "example:key")]
    [InlineData("StringEqual", "aws:PrincipalOrgID")]
    [InlineData("StringNotEquals", "example:key")]
    public void What_is_in_no_table_is_neither_public_nor_safe(string name, string key) =>
        Model.Test($"policy_grants_public({PolicyText.ForEverybody(name, key, "\"a\"")})").ShouldBe(Truth.Unknown);

    private static Truth Statement(ConditionKey named, string key, string value, string asked)
    {
        var test = named.Form switch
        {
            KeyForm.Range => "IpAddress",
            KeyForm.True => "Bool",
            KeyForm.Below => "NumericLessThan",
            _ when named.Name.EndsWith("Paths", StringComparison.Ordinal) || named.Name is "aws:TagKeys" or "aws:PrincipalServiceNamesList" => "ForAnyValue:StringLike",
            _ => "StringLike",
        };
        return Model.Test($"policy_statements({PolicyText.ForEverybody(test, key.Replace("*", "team", StringComparison.Ordinal), $"\"{value}\"")})[0].{asked}");
    }

    private static TheoryData<string, string, string> Rows(string head, Func<string[], bool> fits)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Table(head).Where(fits))
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    /// <summary>The rows of the table that begins with a head, as cells.</summary>
    private static IEnumerable<string[]> Table(string head) => Page[Page.IndexOf(head, StringComparison.Ordinal)..]
        .Split('\n').TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex OperatorName();
}
