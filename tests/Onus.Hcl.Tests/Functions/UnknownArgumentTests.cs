using System.Collections.Immutable;
using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

public sealed class UnknownArgumentTests
{
    private const int Large = 5_000_000;
    private static readonly Value Unknown = Value.Unknown(UnknownCode.KnownAfterDeployment, $"the id");

    [Fact]
    public void What_is_known_of_a_collection_stays_known()
    {
        Call("length", Value.List(Unknown, Unknown)).ShouldBeOfType<NumberValue>().Value.ShouldBe(Number.From(2));
        Call("element", Value.List(Unknown, Value.Of("b")), Value.Of(1)).ShouldBeOfType<StringValue>().Value.ShouldBe("b");
        Call("concat", Value.List(Unknown), Value.List(Value.Of(1))).ShouldBeOfType<ListValue>().Count.ShouldBe(2);
        Call("merge", Value.Map(("a", Unknown)), Value.Map(("b", Value.Of(1)))).ShouldBeOfType<MapValue>()["a"]!.IsUnknown.ShouldBeTrue();
        Call("keys", Value.Map(("a", Unknown))).ShouldBeOfType<ListValue>().Count.ShouldBe(1);
        Call("lookup", Value.Map(("a", Unknown)), Value.Of("b"), Value.Of("c")).ShouldBeOfType<StringValue>();
        Call("tolist", Value.List(Unknown, Value.Of("a"))).ShouldBeOfType<ListValue>().Collection.ShouldBe(CollectionKind.Homogeneous);
    }

    [Fact]
    public void Logic_decides_where_it_can()
    {
        Call("contains", Value.List(Unknown, Value.Of("a")), Value.Of("a")).ShouldBeOfType<BooleanValue>().Value.ShouldBe(true);
        Call("contains", Value.List(Unknown, Value.Of("a")), Value.Of("b")).IsUnknown.ShouldBeTrue();
        Call("alltrue", Value.List(Unknown, Value.False)).ShouldBeOfType<BooleanValue>().Value.ShouldBe(false);
        Call("alltrue", Value.List(Unknown, Value.True)).IsUnknown.ShouldBeTrue();
        Call("anytrue", Value.List(Unknown, Value.True)).ShouldBeOfType<BooleanValue>().Value.ShouldBe(true);
        Call("coalesce", Value.Of("a"), Unknown).ShouldBeOfType<StringValue>();
        Call("coalesce", Unknown, Value.Of("a")).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void The_beginning_of_a_text_is_kept()
    {
        var text = Call("format", Value.Of("arn:aws:s3:::%s/*"), Unknown).ShouldBeOfType<UnknownValue>();
        text.Refinement!.Prefix.ShouldBe("arn:aws:s3:::");
        text.Reason.Detail.Text.ShouldBe("the id");
        Call("startswith", text, Value.Of("arn:")).ShouldBeOfType<BooleanValue>().Value.ShouldBe(true);
        Call("startswith", text, Value.Of("vpc-")).ShouldBeOfType<BooleanValue>().Value.ShouldBe(false);
        Call("startswith", text, Value.Of("arn:aws:s3:::x")).IsUnknown.ShouldBeTrue();
    }

    [Theory]
    [InlineData("timestamp")]
    [InlineData("uuid")]
    [InlineData("plantimestamp")]
    public void What_changes_each_time_is_known_after_deployment(string name) =>
        Call(name).ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.KnownAfterDeployment);

    [Fact]
    public void Every_function_of_Terraform_is_there()
    {
        string[] forms = ["can", "try"];
        var names = StandardFunctions.Pure.Names.ToHashSet();
        names.Count.ShouldBe(116);
        names.ShouldNotContain("can");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "expressions.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var expression = entry.RootElement.GetProperty("expression").GetString()!;
            var end = expression.IndexOf('(', StringComparison.Ordinal);
            if (entry.RootElement.TryGetProperty("json", out _) && end > 0 && expression[..end].All(char.IsAsciiLetterOrDigit) && !forms.Contains(expression[..end]))
            {
                names.ShouldContain(expression[..end]);
            }
        }
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("a", 0)]
    public void No_argument_makes_a_function_fail_otherwise_than_by_its_own_exception(string text, int number)
    {
        Value[] values =
        [
            Value.Null, Value.True, Value.Of(number), Value.Of(-1), Value.Of(Number.From(1.5)), Value.Of(1L << 40), Value.Of(text), Value.Of(""), Value.Of("%[9]s/("),
            Value.List(), Value.List(Value.Null), Value.List(Value.Of(1), Value.Of("x")), Value.List(Value.List(Value.Of(1))), Value.Map(), Value.Map(("a", Value.Null)), Unknown, Value.List(Unknown),
            SetMaker.Make([Value.Of("a")], default), Value.Of(text).AsSensitive(), Value.List(Value.Of("\ud800")), Value.Of("\udc00x"),
        ];
        foreach (var name in StandardFunctions.Pure.Names)
        {
            var function = StandardFunctions.Pure.Find(name)!;
            foreach (var arguments in Combinations(values, function.MinArguments, function.MaxArguments ?? 2))
            {
                try
                {
                    function.Body(new FunctionCall(arguments, default, null));
                }
                catch (FunctionException)
                {
                }
                catch (Exception problem)
                {
                    Assert.Fail($"{name}({string.Join(", ", arguments)}): {problem}");
                }
            }
        }
    }

    [Fact]
    public void Results_are_bounded_number_by_number() =>
        Should.Throw<FunctionException>(() => Call("range", Value.Of(1025)));

    [Fact]
    public void Results_are_bounded()
    {
        var large = Value.Of(new string('x', Large));
        Should.Throw<FunctionException>(() => Call("join", Value.Of(","), Value.List(large, large)));
        Should.Throw<FunctionException>(() => Call("replace", large, Value.Of("x"), Value.Of("yyyy")));
        Should.Throw<FunctionException>(() => Call("replace", large, Value.Of(""), Value.Of("yyyy")));
        Should.Throw<FunctionException>(() => Call("replace", large, Value.Of("/x/"), Value.Of(new string('y', 1000))));
        Should.Throw<FunctionException>(() => Call("split", Value.Of("x"), large));
        Should.Throw<FunctionException>(() => Call("indent", Value.Of(1_000_000_000), Value.Of("a\nb\nc")));
        Should.Throw<FunctionException>(() => Call("format", Value.Of("%999999999d"), Value.Of(1)));
        Should.Throw<FunctionException>(() => Call("pow", Value.Of(10), Value.Of(1_000_000_000)));
        var many = Value.List([.. Enumerable.Range(0, 1000).Select(i => (Value)Value.Of(i))]);
        Should.Throw<FunctionException>(() => Call("setproduct", many, many, many));
        Should.Throw<FunctionException>(() => Call("yamldecode", Value.Of(Bomb())));
        Should.Throw<FunctionException>(() => Call("yamldecode", Value.Of(new string('[', 100_000))));
        Should.Throw<FunctionException>(() => Call("jsondecode", Value.Of(new string('[', 100_000))));
        Should.Throw<FunctionException>(() => Call("jsondecode", Value.Of("1e999999999")));
    }

    [Fact]
    public void Patterns_can_not_be_made_slow() =>
        Should.Throw<FunctionException>(() => Call("regex", Value.Of("^(a+)+$"), Value.Of(new string('a', 50_000) + "b")));

    private static string Bomb()
    {
        var text = new System.Text.StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        return text.ToString();
    }

    private static IEnumerable<ImmutableArray<Value>> Combinations(Value[] values, int min, int max)
    {
        for (var count = min; count <= Math.Min(max, 3); count++)
        {
            var total = (int)Math.Pow(values.Length, count);
            for (var i = 0; i < total; i += count == 3 ? 7 : 1)
            {
                var rest = i;
                var row = new Value[count];
                for (var at = 0; at < count; at++)
                {
                    row[at] = values[rest % values.Length];
                    rest /= values.Length;
                }

                yield return [.. row];
            }
        }
    }

    /// <summary>Calls a function without the language around it, so that what it throws is seen.</summary>
    private static Value Call(string name, params Value[] given)
    {
        ImmutableArray<Value> arguments = [.. given];
        var function = StandardFunctions.Pure.Find(name) ?? throw new FunctionException($"there is no such function");
        if (arguments.Length < function.MinArguments || arguments.Length > (function.MaxArguments ?? int.MaxValue))
        {
            throw new FunctionException($"wrong number of arguments");
        }

        foreach (var argument in arguments)
        {
            if (argument.IsNull && !function.TakesNull)
            {
                throw new FunctionException($"argument must not be null");
            }

            if (!function.TakesUnknown && ValueTraits.FindUnknown(argument) is { } unknown)
            {
                return unknown;
            }
        }

        return function.Body(new FunctionCall(arguments, Origin.None, null));
    }
}
